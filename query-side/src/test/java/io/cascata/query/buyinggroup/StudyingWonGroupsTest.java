package io.cascata.query.buyinggroup;

import static io.cascata.query.buyinggroup.Talent.ANN;
import static io.cascata.query.buyinggroup.Talent.BOB;
import static io.cascata.query.buyinggroup.Talent.CHAMPION;
import static io.cascata.query.buyinggroup.Talent.START;
import static io.cascata.query.buyinggroup.Talent.USER;
import static io.cascata.query.buyinggroup.Talent.added;
import static io.cascata.query.buyinggroup.Talent.day;
import static io.cascata.query.buyinggroup.Talent.profile;
import static io.cascata.query.buyinggroup.Talent.target;
import static io.cascata.query.buyinggroup.Talent.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.ContactRoleChanged;
import io.cascata.events.opportunity.ContactRoleRemoved;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.RemovalReason;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Groups have won and lost, and somebody asks what the won ones had in common. */
class StudyingWonGroupsTest {

    private Talent talent;

    @BeforeEach
    void open(@TempDir Path directory) {
        talent = new Talent(directory);
        talent.sales.process(START).add(START, profile(target(CHAMPION, 1))).open("deal", START, "target", null);
    }

    @AfterEach
    void close() {
        talent.close();
    }

    @Test
    @Tag("E11")
    void the_roles_of_won_groups_make_a_target_profile() throws Exception {
        talent.sales
                .add(day(1), added(ANN, CHAMPION))
                .add(day(1), added(BOB, USER))
                .move("deal", day(9), "lost");
        committee("first", "won", CHAMPION, USER, USER);
        committee("second", "won", CHAMPION, USER, USER, USER);
        committee("third", "won", CHAMPION);
        var api = new BuyingGroupsApi(talent.groups, talent.log);
        talent.settle();
        var study = api.study(Set.of("solution"), Set.of(), when(null, null)).answer();

        assertThat(study.typical().groups()).isEqualTo(4);
        assertThat(study.won().groups()).isEqualTo(3);
        assertThat(study.won().roles())
                .extracting(
                        RolesStudy.Occurrence::role, RolesStudy.Occurrence::groups, RolesStudy.Occurrence::medianHeads)
                .containsExactly(tuple(CHAMPION, 3, 1), tuple(USER, 2, 3));
        assertThat(study.profile())
                .extracting(role -> role.role(), role -> role.headCount())
                .containsExactly(tuple(CHAMPION, 1), tuple(USER, 3));
        assertThat(api.study(Set.of("other"), Set.of(), when(null, null))
                        .answer()
                        .typical()
                        .groups())
                .isZero();
    }

    @Test
    @Tag("E11")
    void any_past_date_shows_what_was_then_and_what_was_known_then() throws Exception {
        committee("first", "won", CHAMPION, USER);
        long before = talent.settle().log.head();
        talent.sales
                .add(day(1), new ContactRoleRemoved(id("first"), contact("first1"), USER, RemovalReason.ROLE_ENDED))
                .add(day(3), new ContactRoleChanged(id("first"), contact("first0"), USER, CHAMPION));
        talent.settle();

        assertThat(won(null, null)).containsExactly(USER);
        assertThat(won("2026-01-03", null)).containsExactly(CHAMPION);
        assertThat(won("2026-01-03", "" + before)).containsExactly(CHAMPION, USER);
        assertThat(won("2026-01-02", null)).isEmpty();
        assertThat(study("2026-01-02", null).typical().groups()).isEqualTo(1);
        assertThat(study("2025-12-31", null).typical().groups()).isZero();
    }

    private List<ContactRole> won(@Nullable String asOf, @Nullable String knownAt) {
        return study(asOf, knownAt).won().roles().stream()
                .map(RolesStudy.Occurrence::role)
                .toList();
    }

    private RolesStudy study(@Nullable String asOf, @Nullable String knownAt) {
        return new BuyingGroupsApi(talent.groups, talent.log)
                .study(Set.of(), Set.of(), when(asOf, knownAt))
                .answer();
    }

    private static OpportunityId id(String opportunity) {
        return new OpportunityId(opportunity);
    }

    private static ContactId contact(String contact) {
        return new ContactId(contact);
    }

    private void committee(String id, String stage, ContactRole... roles) {
        talent.sales.open(id, START, "target", null);
        for (int i = 0; i < roles.length; i++) {
            talent.sales.add(day(1), new ContactRoleAdded(new OpportunityId(id), new ContactId(id + i), roles[i]));
        }
        talent.sales.move(id, day(2), stage);
    }
}
