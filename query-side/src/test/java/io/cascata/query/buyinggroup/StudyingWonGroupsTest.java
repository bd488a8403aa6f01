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
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.value.ContactRole;
import java.nio.file.Path;
import java.util.Set;
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
        var study = api.study(Set.of("solution"), Set.of());

        assertThat(study.typical().groups()).isEqualTo(4);
        assertThat(study.won().groups()).isEqualTo(3);
        assertThat(study.won().roles())
                .extracting(
                        RolesStudy.Occurrence::role, RolesStudy.Occurrence::groups, RolesStudy.Occurrence::medianHeads)
                .containsExactly(tuple(CHAMPION, 3, 1), tuple(USER, 2, 3));
        assertThat(study.profile())
                .extracting(role -> role.role(), role -> role.headCount())
                .containsExactly(tuple(CHAMPION, 1), tuple(USER, 3));
        assertThat(api.study(Set.of("other"), Set.of()).typical().groups()).isZero();
    }

    private void committee(String id, String stage, ContactRole... roles) {
        talent.sales.open(id, START, "target", null);
        for (int i = 0; i < roles.length; i++) {
            talent.sales.add(day(1), new ContactRoleAdded(new OpportunityId(id), new ContactId(id + i), roles[i]));
        }
        talent.sales.move(id, day(2), stage);
    }
}
