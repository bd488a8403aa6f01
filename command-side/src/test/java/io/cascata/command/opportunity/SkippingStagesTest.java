package io.cascata.command.opportunity;

import static io.cascata.command.DecisionSpec.NOW;
import static io.cascata.command.opportunity.Acme.HEARD;
import static io.cascata.command.opportunity.Acme.ID;
import static io.cascata.command.opportunity.Acme.LOST;
import static io.cascata.command.opportunity.Acme.MEETING;
import static io.cascata.command.opportunity.Acme.OFFER;
import static io.cascata.command.opportunity.Acme.TALKING;
import static io.cascata.command.opportunity.Acme.given;
import static io.cascata.command.opportunity.Acme.lost;
import static io.cascata.command.opportunity.Acme.openedIn;
import static io.cascata.command.opportunity.Acme.situation;
import static io.cascata.command.opportunity.OpportunityRefusal.OCCURRED_BEFORE_STAY;
import static io.cascata.command.opportunity.OpportunityRefusal.OPPORTUNITY_CLOSED;
import static io.cascata.command.opportunity.OpportunityRefusal.OPPORTUNITY_UNKNOWN;
import static io.cascata.command.opportunity.OpportunityRefusal.REASON_MISSING;
import static io.cascata.command.opportunity.OpportunityRefusal.STAGE_NOT_LATER;
import static io.cascata.command.opportunity.OpportunityRefusal.STAGE_NOT_OPEN;
import static io.cascata.command.opportunity.OpportunityRefusal.STAGE_UNKNOWN;
import static io.cascata.command.opportunity.OpportunityRefusal.TRANSITION_NOT_ALLOWED;

import io.cascata.events.opportunity.StageAdvanced;
import io.cascata.events.value.Cause;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.StageRef;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** On to a later stage, over those between. */
class SkippingStagesTest {

    @Test
    @Tag("D15")
    void what_is_skipped_is_recorded_with_the_reason() {
        given(openedIn(HEARD))
                .when(skip(MEETING, "they called us"))
                .then(new StageAdvanced(
                        ID, HEARD, MEETING, List.of(TALKING.key()), "they called us", situation(), Cause.MANUAL));
    }

    @Test
    void skipping_needs_a_reason() {
        given(openedIn(HEARD))
                .when(skip(MEETING, null))
                .thenRefused(REASON_MISSING, Map.of("from", "heard", "to", "meeting"));
    }

    @Test
    void an_imported_skip_may_have_none() {
        given(openedIn(HEARD))
                .when(new SkipStages(ID, OFFER.key(), null, Cause.IMPORT))
                .then(new StageAdvanced(
                        ID, HEARD, OFFER, List.of(TALKING.key(), MEETING.key()), null, situation(), Cause.IMPORT));
    }

    @Test
    void where_nothing_lies_between_nothing_is_skipped() {
        given(openedIn(HEARD))
                .when(skip(TALKING, null))
                .then(new StageAdvanced(ID, HEARD, TALKING, List.of(), null, situation(), Cause.MANUAL));
    }

    @Test
    void the_stage_it_is_in_already_is_entered_without_an_event() {
        given(openedIn(MEETING)).when(skip(MEETING, "again")).thenNothing();
    }

    @Test
    @Tag("F02")
    void what_may_not_be_skipped_is_not() {
        given(openedIn(TALKING))
                .when(skip(OFFER, "in a hurry"))
                .thenRefused(
                        TRANSITION_NOT_ALLOWED,
                        Map.of("from", "talking", "to", "offer", "allowed", List.of("meeting", "lost", "parked")));
    }

    @Test
    void an_earlier_stage_is_no_skip() {
        given(openedIn(OFFER))
                .when(skip(HEARD, "why not"))
                .thenRefused(STAGE_NOT_LATER, Map.of("from", "offer", "to", "heard"));
    }

    @Test
    void a_closed_stage_is_entered_by_its_outcome_only() {
        given(openedIn(HEARD)).when(skip(LOST, "hopeless")).thenRefused(STAGE_NOT_OPEN);
    }

    @Test
    void a_lost_opportunity_moves_nowhere() {
        given(openedIn(OFFER), lost()).when(skip(MEETING, "hope")).thenRefused(OPPORTUNITY_CLOSED);
    }

    @Test
    void a_skip_cannot_lie_before_the_stay_that_it_ends() {
        given(openedIn(HEARD))
                .at(NOW.minusSeconds(90_000))
                .when(skip(MEETING, "they called us"))
                .thenRefused(OCCURRED_BEFORE_STAY);
    }

    @Test
    void a_stage_the_process_does_not_have_is_refused() {
        given(openedIn(HEARD))
                .when(new SkipStages(ID, new StageKey("dreaming"), "why not", Cause.MANUAL))
                .thenRefused(STAGE_UNKNOWN);
    }

    @Test
    void an_opportunity_nobody_has_opened_does_not_move() {
        given().when(skip(MEETING, "they called us")).thenRefused(OPPORTUNITY_UNKNOWN);
    }

    private static SkipStages skip(StageRef to, @Nullable String reason) {
        return new SkipStages(ID, to.key(), reason, Cause.MANUAL);
    }
}
