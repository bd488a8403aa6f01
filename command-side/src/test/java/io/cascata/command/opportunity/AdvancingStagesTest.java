package io.cascata.command.opportunity;

import static io.cascata.command.DecisionSpec.NOW;
import static io.cascata.command.opportunity.Acme.ACCOUNT;
import static io.cascata.command.opportunity.Acme.ANN;
import static io.cascata.command.opportunity.Acme.BOB;
import static io.cascata.command.opportunity.Acme.CHAMPION;
import static io.cascata.command.opportunity.Acme.GROUP;
import static io.cascata.command.opportunity.Acme.HEARD;
import static io.cascata.command.opportunity.Acme.ID;
import static io.cascata.command.opportunity.Acme.MEETING;
import static io.cascata.command.opportunity.Acme.OFFER;
import static io.cascata.command.opportunity.Acme.PROCESS;
import static io.cascata.command.opportunity.Acme.SIGNED;
import static io.cascata.command.opportunity.Acme.SOLUTION;
import static io.cascata.command.opportunity.Acme.TALKING;
import static io.cascata.command.opportunity.Acme.given;
import static io.cascata.command.opportunity.Acme.openedIn;
import static io.cascata.command.opportunity.Acme.situation;
import static io.cascata.command.opportunity.Acme.situationOf;
import static io.cascata.command.opportunity.Acme.won;
import static io.cascata.command.opportunity.OpportunityRefusal.OCCURRED_BEFORE_STAY;
import static io.cascata.command.opportunity.OpportunityRefusal.OPPORTUNITY_CLOSED;
import static io.cascata.command.opportunity.OpportunityRefusal.OPPORTUNITY_UNKNOWN;
import static io.cascata.command.opportunity.OpportunityRefusal.STAGES_SKIPPED;
import static io.cascata.command.opportunity.OpportunityRefusal.STAGE_NOT_LATER;
import static io.cascata.command.opportunity.OpportunityRefusal.STAGE_NOT_OPEN;
import static io.cascata.command.opportunity.OpportunityRefusal.STAGE_UNKNOWN;

import io.cascata.events.opportunity.AmountSet;
import io.cascata.events.opportunity.CloseDateSet;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.OwnerAssigned;
import io.cascata.events.opportunity.StageAdvanced;
import io.cascata.events.value.Cause;
import io.cascata.events.value.Money;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.Owner;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.StageRef;
import io.cascata.events.value.Team;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** On to the next stage. */
class AdvancingStagesTest {

    @Test
    @Tag("D15")
    void the_next_stage_is_entered_with_the_situation_of_the_moment() {
        given(openedIn(HEARD), new ContactRoleAdded(ID, ANN, CHAMPION), new ContactRoleAdded(ID, BOB, CHAMPION))
                .when(advance(TALKING))
                .then(new StageAdvanced(
                        ID,
                        HEARD,
                        TALKING,
                        List.of(),
                        null,
                        situationOf(OpportunityType.ACQUISITION, 1),
                        Cause.MANUAL));
    }

    @Test
    void amount_date_and_owner_are_those_of_the_moment() {
        var amount = Money.of("1200", "EUR");
        var day = LocalDate.of(2026, 6, 30);
        var owner = new Owner(Team.SALES, "kim");
        given(
                        openedIn(HEARD),
                        new AmountSet(ID, amount, null),
                        new CloseDateSet(ID, day, null),
                        new OwnerAssigned(ID, owner, null))
                .when(advance(TALKING))
                .then(new StageAdvanced(
                        ID,
                        HEARD,
                        TALKING,
                        List.of(),
                        null,
                        new Situation(
                                OpportunityType.ACQUISITION,
                                ACCOUNT,
                                SOLUTION,
                                GROUP,
                                PROCESS,
                                1,
                                amount,
                                day,
                                owner,
                                0),
                        Cause.MANUAL));
    }

    @Test
    @Tag("F03")
    void an_automatic_move_names_its_rule() {
        var cause = Cause.rule("score-above-100", 3);
        given(openedIn(HEARD))
                .when(new AdvanceStage(ID, TALKING.key(), cause))
                .then(new StageAdvanced(ID, HEARD, TALKING, List.of(), null, situation(), cause));
    }

    @Test
    void the_stage_it_is_in_already_is_entered_without_an_event() {
        given(openedIn(TALKING)).when(advance(TALKING)).thenNothing();
    }

    @Test
    @Tag("D15")
    void a_stage_further_on_has_to_be_asked_for_as_a_skip() {
        given(openedIn(HEARD))
                .when(advance(MEETING))
                .thenRefused(STAGES_SKIPPED, Map.of("to", "meeting", "skipped", List.of("talking")));
    }

    @Test
    void an_earlier_stage_is_no_advance() {
        given(openedIn(OFFER))
                .when(advance(TALKING))
                .thenRefused(STAGE_NOT_LATER, Map.of("from", "offer", "to", "talking"));
    }

    @Test
    void a_closed_stage_is_entered_by_its_outcome_only() {
        given(openedIn(OFFER))
                .when(advance(SIGNED))
                .thenRefused(STAGE_NOT_OPEN, Map.of("stage", "signed", "outcome", Outcome.WON));
    }

    @Test
    void a_won_opportunity_moves_nowhere() {
        given(openedIn(OFFER), won())
                .when(advance(TALKING))
                .thenRefused(
                        OPPORTUNITY_CLOSED,
                        Map.of("opportunity", ID.value(), "outcome", Outcome.WON, "stage", "signed"));
    }

    @Test
    @Tag("F02")
    void a_stage_the_process_does_not_have_is_refused_with_those_it_has() {
        given(openedIn(HEARD))
                .when(new AdvanceStage(ID, new StageKey("dreaming"), Cause.MANUAL))
                .thenRefused(
                        STAGE_UNKNOWN,
                        Map.of(
                                "process",
                                "acquisition",
                                "stage",
                                "dreaming",
                                "known",
                                List.of("heard", "talking", "meeting", "offer", "signed", "live", "lost", "parked")));
    }

    @Test
    void a_move_cannot_lie_before_the_stay_that_it_ends() {
        var entered = NOW.minusSeconds(86_400);
        given(openedIn(HEARD))
                .at(entered.minusMillis(1))
                .when(advance(TALKING))
                .thenRefused(
                        OCCURRED_BEFORE_STAY,
                        Map.of("stage", "heard", "since", entered, "occurredAt", entered.minusMillis(1)));
    }

    @Test
    void a_stay_may_last_no_time_at_all() {
        given(openedIn(HEARD))
                .at(NOW.minusSeconds(86_400))
                .when(advance(TALKING))
                .then(new StageAdvanced(ID, HEARD, TALKING, List.of(), null, situation(), Cause.MANUAL));
    }

    @Test
    void an_opportunity_nobody_has_opened_does_not_move() {
        given().when(advance(TALKING)).thenRefused(OPPORTUNITY_UNKNOWN, Map.of("opportunity", ID.value()));
    }

    private static AdvanceStage advance(StageRef to) {
        return new AdvanceStage(ID, to.key(), Cause.MANUAL);
    }
}
