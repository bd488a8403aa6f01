package io.cascata.query.buyinggroup;

import static io.cascata.query.buyinggroup.Talent.ANN;
import static io.cascata.query.buyinggroup.Talent.BOB;
import static io.cascata.query.buyinggroup.Talent.CHAMPION;
import static io.cascata.query.buyinggroup.Talent.DEAL;
import static io.cascata.query.buyinggroup.Talent.GROUP;
import static io.cascata.query.buyinggroup.Talent.START;
import static io.cascata.query.buyinggroup.Talent.USER;
import static io.cascata.query.buyinggroup.Talent.added;
import static io.cascata.query.buyinggroup.Talent.confirmed;
import static io.cascata.query.buyinggroup.Talent.day;
import static io.cascata.query.buyinggroup.Talent.formed;
import static io.cascata.query.buyinggroup.Talent.profile;
import static io.cascata.query.buyinggroup.Talent.removed;
import static io.cascata.query.buyinggroup.Talent.target;
import static io.cascata.query.buyinggroup.Talent.touch;
import static io.cascata.query.buyinggroup.Talent.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.cascata.events.buyinggroup.MemberProposed;
import io.cascata.events.buyinggroup.MemberRemoved;
import io.cascata.events.buyinggroup.MemberRoleChanged;
import io.cascata.events.buyinggroup.PlaceFilled;
import io.cascata.events.buyinggroup.PlaceHeld;
import io.cascata.events.buyinggroup.PlaceReleased;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.PlaceId;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Identification;
import io.cascata.events.value.IdentificationOrigin;
import io.cascata.events.value.IdentificationWay;
import io.cascata.events.value.RemovalReason;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A group as people see it: its members and where they come from, who left, who is still to be found. */
class LookingAtGroupsTest {

    private static final Identification FOUND =
            new Identification(IdentificationWay.RESEARCH, IdentificationOrigin.RULE, "titles");

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
    @Tag("E01")
    @Tag("E05")
    void members_are_shown_with_how_they_were_found_and_departures_with_their_reason() throws Exception {
        talent.sales
                .add(day(1), formed())
                .add(day(2), new MemberProposed(GROUP, ANN, USER, FOUND))
                .add(day(3), confirmed(BOB, USER))
                .add(day(4), new MemberRoleChanged(GROUP, ANN, CHAMPION, USER, IdentificationOrigin.MANUAL))
                .add(
                        day(5),
                        new MemberRemoved(GROUP, BOB, USER, RemovalReason.LEFT_COMPANY, IdentificationOrigin.MANUAL));
        var now = talent.settle().group(null);

        assertThat(now.members())
                .containsExactly(
                        new GroupAt.Member(ANN, CHAMPION, false, FOUND.by(IdentificationOrigin.MANUAL), day(4)));
        assertThat(now.departures())
                .containsExactly(new GroupAt.Departure(BOB, USER, RemovalReason.LEFT_COMPANY, day(5), "tester"));
        assertThat(now.formed()).isTrue();
        assertThat(now.version()).isEqualTo(talent.log.head());
        assertThat(talent.group("2026-01-04").people())
                .extracting(Person::contact)
                .containsExactly(BOB);
    }

    @Test
    @Tag("E03")
    void places_are_held_filled_and_released() throws Exception {
        talent.sales
                .add(day(1), formed())
                .add(day(2), new PlaceHeld(GROUP, new PlaceId("a"), CHAMPION, "HR VP"))
                .add(day(2), new PlaceHeld(GROUP, new PlaceId("b"), USER, null))
                .add(day(3), new PlaceFilled(GROUP, new PlaceId("a"), ANN))
                .add(day(3), new PlaceReleased(GROUP, new PlaceId("b")));
        talent.settle();

        assertThat(talent.group("2026-01-03").places()).allMatch(GroupAt.Place::held);
        assertThat(talent.group(null).places())
                .extracting(GroupAt.Place::held, GroupAt.Place::contact)
                .containsExactly(tuple(false, ANN), tuple(false, null));
    }

    @Test
    @Tag("A11")
    void a_group_that_nobody_formed_is_implied_by_the_roles_on_its_open_opportunities() throws Exception {
        talent.sales.add(day(1), added(ANN, CHAMPION));
        var now = talent.settle().group(null);

        assertThat(now.formed()).isFalse();
        assertThat(now.opportunities()).containsExactly(DEAL);
        assertThat(now.people()).extracting(Person::contact).containsExactly(ANN);
        assertThat(now.coverage().filledRoles()).isEqualTo(1);
    }

    @Test
    void there_is_no_group_before_there_was_one() throws Exception {
        talent.settle();

        assertThatThrownBy(() -> talent.group("2025-12-31")).isInstanceOf(UnknownGroup.class);
    }

    @Test
    @Tag("E13")
    void progress_is_read_together_with_who_was_there_at_each_moment() throws Exception {
        talent.sales
                .add(day(1), added(ANN, CHAMPION))
                .move("deal", day(2), "engaged")
                .add(day(3), added(BOB, USER))
                .add(day(4), removed(ANN, CHAMPION, RemovalReason.ROLE_ENDED))
                .move("deal", day(5), "won");
        talent.settle();
        var moments = new CommitteesApi(talent.groups, talent.log).committee("deal", when(null, null));

        assertThat(moments)
                .extracting(moment -> moment.stage().value(), CommitteeMoment::members)
                .containsExactly(
                        tuple("target", 0),
                        tuple("target", 1),
                        tuple("engaged", 1),
                        tuple("engaged", 2),
                        tuple("engaged", 1),
                        tuple("won", 1));
        assertThat(moments.getLast().people()).containsExactly(new CommitteeMoment.Seat(BOB, USER));
    }

    @Test
    @Tag("E14")
    void what_all_members_did_is_shared_the_latest_first() throws Exception {
        talent.sales
                .add(day(1), touch(ANN, 1))
                .add(day(2), added(ANN, CHAMPION))
                .add(day(2), added(BOB, USER))
                .add(day(2), added(Talent.CLEO, USER))
                .add(day(3), touch(BOB, 1))
                .add(day(3), touch(Talent.CLEO, 1))
                .add(day(4), removed(Talent.CLEO, USER, RemovalReason.ADDED_BY_MISTAKE));
        talent.settle();
        var api = new CommitteesApi(talent.groups, talent.log);

        assertThat(api.interactions("deal", when(null, null)))
                .extracting(Interaction::contact)
                .containsExactly(BOB, ANN);
        assertThat(api.interactions("deal", when("2026-01-03", null)))
                .extracting(Interaction::contact)
                .containsExactly(ANN);
        assertThatThrownBy(() -> api.interactions("none", when(null, null))).isInstanceOf(UnknownGroup.class);
    }

    private void committee(String id, String stage, ContactRole... roles) {
        talent.sales.open(id, START, "target", null);
        for (int i = 0; i < roles.length; i++) {
            talent.sales.add(day(1), new ContactRoleAdded(new OpportunityId(id), new ContactId(id + i), roles[i]));
        }
        talent.sales.move(id, day(2), stage);
    }
}
