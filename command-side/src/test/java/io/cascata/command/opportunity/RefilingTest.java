package io.cascata.command.opportunity;

import static io.cascata.command.DecisionSpec.NOW;
import static io.cascata.command.opportunity.Acme.CONTRACT;
import static io.cascata.command.opportunity.Acme.ID;
import static io.cascata.command.opportunity.Acme.LIVE;
import static io.cascata.command.opportunity.Acme.LOST;
import static io.cascata.command.opportunity.Acme.OFFER;
import static io.cascata.command.opportunity.Acme.SIGNED;
import static io.cascata.command.opportunity.Acme.given;
import static io.cascata.command.opportunity.Acme.openedIn;
import static io.cascata.command.opportunity.Acme.situation;
import static io.cascata.command.opportunity.Acme.won;
import static io.cascata.command.opportunity.OpportunityRefusal.OCCURRED_BEFORE_STAY;
import static io.cascata.command.opportunity.OpportunityRefusal.OPPORTUNITY_OPEN;
import static io.cascata.command.opportunity.OpportunityRefusal.OPPORTUNITY_UNKNOWN;
import static io.cascata.command.opportunity.OpportunityRefusal.STAGE_NOT_OF_OUTCOME;
import static io.cascata.command.opportunity.OpportunityRefusal.STAGE_UNKNOWN;
import static io.cascata.command.opportunity.OpportunityRefusal.TRANSITION_NOT_ALLOWED;

import io.cascata.events.opportunity.ClosedStageEntered;
import io.cascata.events.value.Cause;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.StageRef;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From one closed stage to another of the same outcome. */
class RefilingTest {

    @Test
    void a_won_opportunity_is_filed_under_the_next_won_stage() {
        given(openedIn(OFFER), won())
                .when(refile(LIVE))
                .then(new ClosedStageEntered(ID, SIGNED, LIVE, situation(), Cause.MANUAL));
    }

    @Test
    void the_contract_of_the_win_stays_known() {
        given(openedIn(OFFER), won(), new ClosedStageEntered(ID, SIGNED, LIVE, situation(), Cause.MANUAL))
                .when(new WinOpportunity(ID, null, CONTRACT, Cause.MANUAL))
                .thenNothing();
    }

    @Test
    void the_stage_it_is_filed_under_is_entered_without_an_event() {
        given(openedIn(OFFER), won()).when(refile(SIGNED)).thenNothing();
    }

    @Test
    void an_open_opportunity_is_not_filed() {
        given(openedIn(OFFER))
                .when(refile(LIVE))
                .thenRefused(OPPORTUNITY_OPEN, Map.of("opportunity", ID.value(), "stage", "offer"));
    }

    @Test
    void a_stage_of_another_outcome_is_refused() {
        given(openedIn(OFFER), won())
                .when(refile(LOST))
                .thenRefused(
                        STAGE_NOT_OF_OUTCOME,
                        Map.of("stage", "lost", "outcome", Outcome.LOST, "requested", Outcome.WON));
    }

    @Test
    @Tag("F02")
    void a_move_the_process_does_not_define_is_refused() {
        given(openedIn(OFFER), won(), new ClosedStageEntered(ID, SIGNED, LIVE, situation(), Cause.MANUAL))
                .when(refile(SIGNED))
                .thenRefused(TRANSITION_NOT_ALLOWED);
    }

    @Test
    void filing_cannot_lie_before_the_stay_that_it_ends() {
        given(openedIn(OFFER), won())
                .at(NOW.minusSeconds(90_000))
                .when(refile(LIVE))
                .thenRefused(OCCURRED_BEFORE_STAY);
    }

    @Test
    void a_stage_the_process_does_not_have_is_refused() {
        given(openedIn(OFFER), won())
                .when(new EnterClosedStage(ID, new StageKey("dreaming"), Cause.MANUAL))
                .thenRefused(STAGE_UNKNOWN);
    }

    @Test
    void an_opportunity_nobody_has_opened_is_not_filed() {
        given().when(refile(LIVE)).thenRefused(OPPORTUNITY_UNKNOWN);
    }

    private static EnterClosedStage refile(StageRef to) {
        return new EnterClosedStage(ID, to.key(), Cause.MANUAL);
    }
}
