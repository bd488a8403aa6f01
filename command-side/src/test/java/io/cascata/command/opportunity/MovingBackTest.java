package io.cascata.command.opportunity;

import static io.cascata.command.DecisionSpec.NOW;
import static io.cascata.command.opportunity.Acme.HEARD;
import static io.cascata.command.opportunity.Acme.ID;
import static io.cascata.command.opportunity.Acme.LOST;
import static io.cascata.command.opportunity.Acme.MEETING;
import static io.cascata.command.opportunity.Acme.OFFER;
import static io.cascata.command.opportunity.Acme.TALKING;
import static io.cascata.command.opportunity.Acme.given;
import static io.cascata.command.opportunity.Acme.openedIn;
import static io.cascata.command.opportunity.Acme.recycled;
import static io.cascata.command.opportunity.Acme.situation;
import static io.cascata.command.opportunity.OpportunityRefusal.OCCURRED_BEFORE_STAY;
import static io.cascata.command.opportunity.OpportunityRefusal.OPPORTUNITY_CLOSED;
import static io.cascata.command.opportunity.OpportunityRefusal.OPPORTUNITY_UNKNOWN;
import static io.cascata.command.opportunity.OpportunityRefusal.REASON_MISSING;
import static io.cascata.command.opportunity.OpportunityRefusal.STAGE_NOT_EARLIER;
import static io.cascata.command.opportunity.OpportunityRefusal.STAGE_NOT_OPEN;
import static io.cascata.command.opportunity.OpportunityRefusal.STAGE_UNKNOWN;
import static io.cascata.command.opportunity.OpportunityRefusal.TRANSITION_NOT_ALLOWED;

import io.cascata.events.opportunity.StageMovedBack;
import io.cascata.events.value.Cause;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.StageRef;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Back to an earlier stage. */
class MovingBackTest {

    @Test
    @Tag("D15")
    void an_earlier_stage_is_entered_with_the_reason() {
        given(openedIn(OFFER))
                .when(back(TALKING, "new people"))
                .then(new StageMovedBack(ID, OFFER, TALKING, "new people", situation(), Cause.MANUAL));
    }

    @Test
    void going_back_needs_a_reason() {
        given(openedIn(OFFER))
                .when(back(TALKING, null))
                .thenRefused(REASON_MISSING, Map.of("from", "offer", "to", "talking"));
    }

    @Test
    void an_imported_move_back_may_have_none_and_go_where_the_process_does_not() {
        given(openedIn(OFFER))
                .when(new MoveBack(ID, HEARD.key(), null, Cause.IMPORT))
                .then(new StageMovedBack(ID, OFFER, HEARD, null, situation(), Cause.IMPORT));
    }

    @Test
    void the_stage_it_is_in_already_is_entered_without_an_event() {
        given(openedIn(TALKING)).when(back(TALKING, "again")).thenNothing();
    }

    @Test
    @Tag("F02")
    void a_way_back_that_the_process_does_not_define_is_refused() {
        given(openedIn(MEETING))
                .when(back(TALKING, "new people"))
                .thenRefused(
                        TRANSITION_NOT_ALLOWED,
                        Map.of("from", "meeting", "to", "talking", "allowed", List.of("offer", "lost", "parked")));
    }

    @Test
    void a_later_stage_is_not_back() {
        given(openedIn(TALKING))
                .when(back(OFFER, "wrong way"))
                .thenRefused(STAGE_NOT_EARLIER, Map.of("from", "talking", "to", "offer"));
    }

    @Test
    void a_closed_stage_is_not_back() {
        given(openedIn(OFFER)).when(back(LOST, "wrong way")).thenRefused(STAGE_NOT_OPEN);
    }

    @Test
    void a_recycled_opportunity_moves_nowhere() {
        given(openedIn(OFFER), recycled()).when(back(TALKING, "hope")).thenRefused(OPPORTUNITY_CLOSED);
    }

    @Test
    void a_move_back_cannot_lie_before_the_stay_that_it_ends() {
        given(openedIn(OFFER))
                .at(NOW.minusSeconds(90_000))
                .when(back(TALKING, "new people"))
                .thenRefused(OCCURRED_BEFORE_STAY);
    }

    @Test
    void a_stage_the_process_does_not_have_is_refused() {
        given(openedIn(OFFER))
                .when(new MoveBack(ID, new StageKey("dreaming"), "why not", Cause.MANUAL))
                .thenRefused(STAGE_UNKNOWN);
    }

    @Test
    void an_opportunity_nobody_has_opened_does_not_move() {
        given().when(back(TALKING, "new people")).thenRefused(OPPORTUNITY_UNKNOWN);
    }

    private static MoveBack back(StageRef to, @Nullable String reason) {
        return new MoveBack(ID, to.key(), reason, Cause.MANUAL);
    }
}
