package io.cascata.command.simulation;

import static io.cascata.command.simulation.Told.ANN;
import static io.cascata.command.simulation.Told.BOB;
import static io.cascata.command.simulation.Told.CHAMPION;
import static io.cascata.command.simulation.Told.FORMED;
import static io.cascata.command.simulation.Told.ID;
import static io.cascata.command.simulation.Told.USER;
import static io.cascata.command.simulation.Told.added;
import static io.cascata.command.simulation.Told.advanced;
import static io.cascata.command.simulation.Told.assertNoticed;
import static io.cascata.command.simulation.Told.confirmed;
import static io.cascata.command.simulation.Told.gate;
import static io.cascata.command.simulation.Told.lost;
import static io.cascata.command.simulation.Told.opened;
import static io.cascata.command.simulation.Told.reopened;

import io.cascata.events.id.OpportunityId;
import io.cascata.events.opportunity.ContactRoleRemoved;
import io.cascata.events.value.RemovalReason;
import org.junit.jupiter.api.Test;

/** The checker of the simulation hears of a log in which a rule of opportunities and their groups is broken. */
class NoticingBrokenOpportunitiesTest {

    private static final OpportunityId OTHER = new OpportunityId("two");

    @Test
    void two_open_opportunities_of_one_deal() {
        assertNoticed(new OneOpenOpportunityPerDeal(), Step.of(opened(ID, "heard")), Step.of(opened(OTHER, "talking")));
    }

    @Test
    void a_reopening_beside_an_open_opportunity_of_the_deal() {
        assertNoticed(
                new OneOpenOpportunityPerDeal(),
                Step.of(opened(ID, "heard")),
                Step.of(lost("heard")),
                Step.of(opened(OTHER, "talking")),
                Step.of(reopened(ID, "talking")));
    }

    @Test
    void a_step_that_the_process_does_not_have() {
        assertNoticed(
                new StagesFollowTheProcess(), Step.of(opened(ID, "heard")), Step.of(advanced("heard", "offer", null)));
    }

    @Test
    void a_step_out_of_a_stage_that_was_left_before() {
        assertNoticed(
                new StagesFollowTheProcess(),
                Step.of(opened(ID, "heard")),
                Step.of(advanced("heard", "talking", null)),
                Step.of(advanced("heard", "talking", null)));
    }

    @Test
    void an_opportunity_that_is_opened_twice() {
        assertNoticed(new StagesFollowTheProcess(), Step.of(opened(ID, "heard")), Step.of(opened(ID, "heard")));
    }

    @Test
    void a_closed_opportunity_that_moves() {
        assertNoticed(
                new ClosedOpportunitiesRest(),
                Step.of(opened(ID, "talking")),
                Step.of(lost("talking")),
                Step.of(advanced("talking", "meeting", null)));
    }

    @Test
    void a_second_role_of_a_contact() {
        assertNoticed(
                new OneRolePerContact(),
                Step.of(opened(ID, "heard")),
                Step.of(added(ANN, CHAMPION)),
                Step.of(added(ANN, USER)));
    }

    @Test
    void a_role_that_goes_though_it_was_another() {
        assertNoticed(
                new OneRolePerContact(),
                Step.of(opened(ID, "heard"), added(ANN, CHAMPION)),
                Step.of(new ContactRoleRemoved(ID, ANN, USER, RemovalReason.OTHER)));
    }

    @Test
    void a_member_of_the_group_who_is_not_on_its_opportunity() {
        assertNoticed(
                new GroupsAndOpportunitiesAgree(),
                Step.of(opened(ID, "heard"), FORMED),
                Step.of(confirmed(ANN, CHAMPION)));
    }

    @Test
    void a_member_of_the_group_who_has_another_role_on_its_opportunity() {
        assertNoticed(
                new GroupsAndOpportunitiesAgree(),
                Step.of(opened(ID, "heard"), FORMED),
                Step.of(confirmed(ANN, CHAMPION), added(ANN, USER)));
    }

    @Test
    void a_gate_that_let_somebody_in_without_the_committee() {
        assertNoticed(
                new GatesSawThePeople(),
                Step.of(opened(ID, "talking"), added(ANN, CHAMPION)),
                Step.of(advanced("talking", "offer", gate(1, CHAMPION))));
    }

    @Test
    void a_gate_that_saw_people_who_were_not_there() {
        assertNoticed(
                new GatesSawThePeople(),
                Step.of(opened(ID, "talking"), added(ANN, CHAMPION), added(BOB, USER)),
                Step.of(new ContactRoleRemoved(ID, BOB, USER, RemovalReason.OTHER)),
                Step.of(advanced("talking", "offer", gate(2, CHAMPION, USER))));
    }

    @Test
    void a_gate_that_was_not_asked() {
        assertNoticed(
                new GatesSawThePeople(),
                Step.of(opened(ID, "talking"), added(ANN, CHAMPION), added(BOB, USER)),
                Step.of(advanced("talking", "offer", null)));
    }

    @Test
    void a_beginning_behind_the_gate_without_people() {
        assertNoticed(new GatesSawThePeople(), Step.of(opened(ID, "offer")));
    }
}
