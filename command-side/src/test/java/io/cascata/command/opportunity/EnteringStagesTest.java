package io.cascata.command.opportunity;

import static io.cascata.command.DecisionSpec.NOW;
import static io.cascata.command.opportunity.Acme.HEARD;
import static io.cascata.command.opportunity.Acme.ID;
import static io.cascata.command.opportunity.Acme.LIVE;
import static io.cascata.command.opportunity.Acme.LOST;
import static io.cascata.command.opportunity.Acme.MEETING;
import static io.cascata.command.opportunity.Acme.OFFER;
import static io.cascata.command.opportunity.Acme.PARKED;
import static io.cascata.command.opportunity.Acme.SIGNED;
import static io.cascata.command.opportunity.Acme.TALKING;
import static io.cascata.command.opportunity.Acme.given;
import static io.cascata.command.opportunity.Acme.lost;
import static io.cascata.command.opportunity.Acme.openedIn;
import static io.cascata.command.opportunity.Acme.recycled;
import static io.cascata.command.opportunity.Acme.reopened;
import static io.cascata.command.opportunity.Acme.situation;
import static io.cascata.command.opportunity.Acme.won;
import static io.cascata.command.opportunity.OpportunityRefusal.CONTRACT_REQUIRED;
import static io.cascata.command.opportunity.OpportunityRefusal.OCCURRED_BEFORE_STAY;
import static io.cascata.command.opportunity.OpportunityRefusal.OPPORTUNITY_CLOSED;
import static io.cascata.command.opportunity.OpportunityRefusal.OPPORTUNITY_UNKNOWN;
import static io.cascata.command.opportunity.OpportunityRefusal.REASON_MISSING;
import static io.cascata.command.opportunity.OpportunityRefusal.STAGE_UNKNOWN;

import io.cascata.events.opportunity.ClosedStageEntered;
import io.cascata.events.opportunity.OpportunityLost;
import io.cascata.events.opportunity.OpportunityRecycled;
import io.cascata.events.opportunity.OpportunityReopened;
import io.cascata.events.opportunity.OpportunityWon;
import io.cascata.events.opportunity.StageAdvanced;
import io.cascata.events.opportunity.StageMovedBack;
import io.cascata.events.value.Cause;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.StageRef;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** To a stage, whichever way leads there. */
class EnteringStagesTest {

    @Test
    void the_next_stage_is_advanced_to() {
        given(openedIn(HEARD))
                .when(enter(TALKING, null))
                .then(new StageAdvanced(ID, HEARD, TALKING, List.of(), null, situation(), Cause.MANUAL));
    }

    @Test
    void a_later_stage_is_skipped_to() {
        given(openedIn(HEARD))
                .when(enter(MEETING, "they called us"))
                .then(new StageAdvanced(
                        ID, HEARD, MEETING, List.of(TALKING.key()), "they called us", situation(), Cause.MANUAL));
    }

    @Test
    void skipping_needs_a_reason_this_way_too() {
        given(openedIn(HEARD)).when(enter(MEETING, null)).thenRefused(REASON_MISSING);
    }

    @Test
    void an_earlier_stage_is_moved_back_to() {
        given(openedIn(OFFER))
                .when(enter(TALKING, "new people"))
                .then(new StageMovedBack(ID, OFFER, TALKING, "new people", situation(), Cause.MANUAL));
    }

    @Test
    void a_won_stage_wins_under_the_rules_of_winning() {
        given(openedIn(OFFER)).when(enter(SIGNED, null)).thenRefused(CONTRACT_REQUIRED);
        given(openedIn(OFFER))
                .when(imported(SIGNED))
                .then(new OpportunityWon(ID, OFFER, SIGNED, null, situation(), Cause.IMPORT));
    }

    @Test
    void a_lost_stage_loses() {
        given(openedIn(OFFER)).when(enter(LOST, "too dear")).then(lost());
    }

    @Test
    void a_recycled_stage_recycles() {
        given(openedIn(OFFER)).when(enter(PARKED, "no budget")).then(recycled());
    }

    @Test
    void from_a_closed_stage_an_open_one_reopens() {
        given(openedIn(OFFER), lost()).when(enter(TALKING, "budget found")).then(reopened(LOST, TALKING));
    }

    @Test
    void from_a_closed_stage_another_of_its_outcome_is_filed_under() {
        given(openedIn(OFFER), won())
                .when(enter(LIVE, null))
                .then(new ClosedStageEntered(ID, SIGNED, LIVE, situation(), Cause.MANUAL));
    }

    @Test
    void from_a_closed_stage_one_of_another_outcome_is_refused() {
        given(openedIn(OFFER), won()).when(enter(LOST, "too dear")).thenRefused(OPPORTUNITY_CLOSED);
    }

    @Test
    void history_may_go_from_a_closed_stage_to_one_of_another_outcome() {
        given(openedIn(OFFER), won())
                .when(imported(LOST))
                .then(new OpportunityLost(ID, SIGNED, LOST, null, situation(), Cause.IMPORT));
        given(openedIn(OFFER), lost())
                .when(imported(PARKED))
                .then(new OpportunityRecycled(ID, LOST, PARKED, null, situation(), Cause.IMPORT));
    }

    @Test
    void the_stage_it_is_in_already_is_entered_without_an_event() {
        given(openedIn(HEARD)).when(enter(HEARD, null)).thenNothing();
        given(openedIn(OFFER), lost()).when(imported(LOST)).thenNothing();
    }

    @Test
    void what_began_in_a_closed_stage_can_be_reopened() {
        given(openedIn(SIGNED))
                .when(imported(HEARD))
                .then(new OpportunityReopened(ID, SIGNED, HEARD, null, situation(), Cause.IMPORT));
    }

    @Test
    void what_began_in_a_closed_stage_is_not_closed_once_more() {
        given(openedIn(SIGNED)).when(imported(SIGNED)).thenNothing();
        given(openedIn(SIGNED))
                .when(new WinOpportunity(ID, null, null, Cause.IMPORT))
                .thenNothing();
    }

    @Test
    void history_cannot_lie_before_the_stay_that_it_ends() {
        given(openedIn(HEARD))
                .at(NOW.minusSeconds(90_000))
                .when(imported(OFFER))
                .thenRefused(OCCURRED_BEFORE_STAY);
    }

    @Test
    void a_stage_the_process_does_not_have_is_refused() {
        given(openedIn(HEARD))
                .when(new EnterStage(ID, new StageKey("dreaming"), null, Cause.IMPORT))
                .thenRefused(STAGE_UNKNOWN);
    }

    @Test
    void an_opportunity_nobody_has_opened_enters_no_stage() {
        given().when(enter(HEARD, null)).thenRefused(OPPORTUNITY_UNKNOWN);
    }

    private static EnterStage enter(StageRef to, @Nullable String reason) {
        return new EnterStage(ID, to.key(), reason, Cause.MANUAL);
    }

    private static EnterStage imported(StageRef to) {
        return new EnterStage(ID, to.key(), null, Cause.IMPORT);
    }
}
