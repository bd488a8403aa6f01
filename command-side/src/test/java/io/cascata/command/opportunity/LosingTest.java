package io.cascata.command.opportunity;

import static io.cascata.command.DecisionSpec.NOW;
import static io.cascata.command.opportunity.Acme.HEARD;
import static io.cascata.command.opportunity.Acme.ID;
import static io.cascata.command.opportunity.Acme.LOST;
import static io.cascata.command.opportunity.Acme.OFFER;
import static io.cascata.command.opportunity.Acme.PARKED;
import static io.cascata.command.opportunity.Acme.given;
import static io.cascata.command.opportunity.Acme.lost;
import static io.cascata.command.opportunity.Acme.openedIn;
import static io.cascata.command.opportunity.Acme.situation;
import static io.cascata.command.opportunity.Acme.won;
import static io.cascata.command.opportunity.OpportunityRefusal.OCCURRED_BEFORE_STAY;
import static io.cascata.command.opportunity.OpportunityRefusal.OPPORTUNITY_CLOSED;
import static io.cascata.command.opportunity.OpportunityRefusal.OPPORTUNITY_UNKNOWN;
import static io.cascata.command.opportunity.OpportunityRefusal.REASON_MISSING;
import static io.cascata.command.opportunity.OpportunityRefusal.STAGE_NOT_OF_OUTCOME;

import io.cascata.events.opportunity.OpportunityLost;
import io.cascata.events.value.Cause;
import io.cascata.events.value.Outcome;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The customer decided against it, or it is given up. */
class LosingTest {

    @Test
    void a_loss_keeps_its_reason() {
        given(openedIn(OFFER)).when(lose("too dear")).then(lost());
    }

    @Test
    void it_can_be_lost_from_every_stage_that_the_process_lets_it() {
        given(openedIn(HEARD))
                .when(lose("gone"))
                .then(new OpportunityLost(ID, HEARD, LOST, "gone", situation(), Cause.MANUAL));
    }

    @Test
    void losing_needs_a_reason() {
        given(openedIn(OFFER)).when(lose(null)).thenRefused(REASON_MISSING, Map.of("from", "offer", "to", "lost"));
    }

    @Test
    void an_imported_loss_may_have_none() {
        given(openedIn(OFFER))
                .when(new LoseOpportunity(ID, null, null, Cause.IMPORT))
                .then(new OpportunityLost(ID, OFFER, LOST, null, situation(), Cause.IMPORT));
    }

    @Test
    void what_is_lost_already_is_lost_without_an_event() {
        given(openedIn(OFFER), lost()).when(lose("too dear")).thenNothing();
    }

    @Test
    void what_is_lost_already_is_not_lost_for_another_reason() {
        given(openedIn(OFFER), lost())
                .when(lose("too late"))
                .thenRefused(
                        OPPORTUNITY_CLOSED,
                        Map.of("opportunity", ID.value(), "outcome", Outcome.LOST, "stage", "lost"));
    }

    @Test
    void what_is_won_is_not_lost() {
        given(openedIn(OFFER), won()).when(lose("too dear")).thenRefused(OPPORTUNITY_CLOSED);
    }

    @Test
    void a_stage_of_another_outcome_is_refused() {
        given(openedIn(OFFER))
                .when(new LoseOpportunity(ID, PARKED.key(), "too dear", Cause.MANUAL))
                .thenRefused(
                        STAGE_NOT_OF_OUTCOME,
                        Map.of("stage", "parked", "outcome", Outcome.RECYCLED, "requested", Outcome.LOST));
    }

    @Test
    void a_loss_cannot_lie_before_the_stay_that_it_ends() {
        given(openedIn(OFFER))
                .at(NOW.minusSeconds(90_000))
                .when(lose("too dear"))
                .thenRefused(OCCURRED_BEFORE_STAY);
    }

    @Test
    void an_opportunity_nobody_has_opened_is_not_lost() {
        given().when(lose("too dear")).thenRefused(OPPORTUNITY_UNKNOWN);
    }

    private static LoseOpportunity lose(@Nullable String reason) {
        return new LoseOpportunity(ID, null, reason, Cause.MANUAL);
    }
}
