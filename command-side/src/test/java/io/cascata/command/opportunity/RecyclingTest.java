package io.cascata.command.opportunity;

import static io.cascata.command.DecisionSpec.NOW;
import static io.cascata.command.opportunity.Acme.ACCOUNT;
import static io.cascata.command.opportunity.Acme.DEFINITION;
import static io.cascata.command.opportunity.Acme.GROUP;
import static io.cascata.command.opportunity.Acme.ID;
import static io.cascata.command.opportunity.Acme.OFFER;
import static io.cascata.command.opportunity.Acme.PARKED;
import static io.cascata.command.opportunity.Acme.PROCESS;
import static io.cascata.command.opportunity.Acme.SOLUTION;
import static io.cascata.command.opportunity.Acme.TALKING;
import static io.cascata.command.opportunity.Acme.given;
import static io.cascata.command.opportunity.Acme.lost;
import static io.cascata.command.opportunity.Acme.opened;
import static io.cascata.command.opportunity.Acme.openedIn;
import static io.cascata.command.opportunity.Acme.recycled;
import static io.cascata.command.opportunity.Acme.situation;
import static io.cascata.command.opportunity.OpportunityRefusal.OCCURRED_BEFORE_STAY;
import static io.cascata.command.opportunity.OpportunityRefusal.OPPORTUNITY_CLOSED;
import static io.cascata.command.opportunity.OpportunityRefusal.OPPORTUNITY_UNKNOWN;
import static io.cascata.command.opportunity.OpportunityRefusal.REASON_MISSING;
import static io.cascata.command.opportunity.OpportunityRefusal.STAGE_MISSING;
import static io.cascata.command.opportunity.OpportunityRefusal.STAGE_NOT_OF_OUTCOME;

import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.OpportunityRecycled;
import io.cascata.events.process.ProcessDrafted;
import io.cascata.events.value.Cause;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.ProcessDefinition;
import io.cascata.events.value.Situation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Not now: an end of its own, which is no loss. */
class RecyclingTest {

    @Test
    @Tag("B10")
    void recycling_keeps_its_reason() {
        given(openedIn(OFFER)).when(recycle("no budget")).then(recycled());
    }

    @Test
    void recycling_needs_a_reason() {
        given(openedIn(OFFER)).when(recycle(null)).thenRefused(REASON_MISSING, Map.of("from", "offer", "to", "parked"));
    }

    @Test
    void what_was_imported_may_have_none() {
        given(openedIn(OFFER))
                .when(new RecycleOpportunity(ID, PARKED.key(), null, Cause.IMPORT))
                .then(new OpportunityRecycled(ID, OFFER, PARKED, null, situation(), Cause.IMPORT));
    }

    @Test
    void what_is_recycled_already_is_recycled_without_an_event() {
        given(openedIn(OFFER), recycled()).when(recycle("no budget")).thenNothing();
    }

    @Test
    void what_is_recycled_already_is_not_recycled_for_another_reason() {
        given(openedIn(OFFER), recycled()).when(recycle("no time")).thenRefused(OPPORTUNITY_CLOSED);
    }

    @Test
    void what_is_lost_is_not_recycled() {
        given(openedIn(OFFER), lost()).when(recycle("no budget")).thenRefused(OPPORTUNITY_CLOSED);
    }

    @Test
    void a_stage_of_another_outcome_is_refused() {
        given(openedIn(OFFER))
                .when(new RecycleOpportunity(ID, TALKING.key(), "no budget", Cause.MANUAL))
                .thenRefused(
                        STAGE_NOT_OF_OUTCOME,
                        Map.of("stage", "talking", "outcome", Outcome.OPEN, "requested", Outcome.RECYCLED));
    }

    @Test
    void a_process_without_a_recycled_stage_recycles_nothing() {
        given(new ProcessDrafted(PROCESS, 2, withoutParking()), openedOnVersion2())
                .when(recycle("no budget"))
                .thenRefused(STAGE_MISSING, Map.of("process", "acquisition", "outcome", Outcome.RECYCLED));
    }

    @Test
    void recycling_cannot_lie_before_the_stay_that_it_ends() {
        given(openedIn(OFFER))
                .at(NOW.minusSeconds(90_000))
                .when(recycle("no budget"))
                .thenRefused(OCCURRED_BEFORE_STAY);
    }

    @Test
    void an_opportunity_nobody_has_opened_is_not_recycled() {
        given().when(recycle("no budget")).thenRefused(OPPORTUNITY_UNKNOWN);
    }

    private static RecycleOpportunity recycle(@Nullable String reason) {
        return new RecycleOpportunity(ID, null, reason, Cause.MANUAL);
    }

    private static OpportunityOpened openedOnVersion2() {
        return opened(
                ID,
                OFFER,
                new Situation(OpportunityType.ACQUISITION, ACCOUNT, SOLUTION, GROUP, PROCESS, 2, null, null, null, 0));
    }

    private static ProcessDefinition withoutParking() {
        return new ProcessDefinition(
                DEFINITION.name(),
                DEFINITION.type(),
                DEFINITION.stages().stream()
                        .filter(stage -> stage.outcome() != Outcome.RECYCLED)
                        .toList(),
                List.of());
    }
}
