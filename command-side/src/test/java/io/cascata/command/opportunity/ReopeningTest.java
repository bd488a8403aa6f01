package io.cascata.command.opportunity;

import static io.cascata.command.DecisionSpec.NOW;
import static io.cascata.command.opportunity.Acme.HEARD;
import static io.cascata.command.opportunity.Acme.ID;
import static io.cascata.command.opportunity.Acme.LOST;
import static io.cascata.command.opportunity.Acme.MEETING;
import static io.cascata.command.opportunity.Acme.OFFER;
import static io.cascata.command.opportunity.Acme.PARKED;
import static io.cascata.command.opportunity.Acme.SIGNED;
import static io.cascata.command.opportunity.Acme.TALKING;
import static io.cascata.command.opportunity.Acme.given;
import static io.cascata.command.opportunity.Acme.lost;
import static io.cascata.command.opportunity.Acme.opened;
import static io.cascata.command.opportunity.Acme.openedIn;
import static io.cascata.command.opportunity.Acme.recycled;
import static io.cascata.command.opportunity.Acme.reopened;
import static io.cascata.command.opportunity.Acme.situation;
import static io.cascata.command.opportunity.Acme.won;
import static io.cascata.command.opportunity.OpportunityRefusal.DEAL_ALREADY_OPEN;
import static io.cascata.command.opportunity.OpportunityRefusal.OCCURRED_BEFORE_STAY;
import static io.cascata.command.opportunity.OpportunityRefusal.OPPORTUNITY_OPEN;
import static io.cascata.command.opportunity.OpportunityRefusal.OPPORTUNITY_UNKNOWN;
import static io.cascata.command.opportunity.OpportunityRefusal.REASON_MISSING;
import static io.cascata.command.opportunity.OpportunityRefusal.STAGE_NOT_OPEN;
import static io.cascata.command.opportunity.OpportunityRefusal.STAGE_UNKNOWN;
import static io.cascata.command.opportunity.OpportunityRefusal.TRANSITION_NOT_ALLOWED;

import io.cascata.events.id.OpportunityId;
import io.cascata.events.opportunity.OpportunityLost;
import io.cascata.events.opportunity.OpportunityReopened;
import io.cascata.events.value.Cause;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.StageRef;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A closed opportunity is worked again. */
class ReopeningTest {

    @Test
    @Tag("D15")
    void what_was_lost_can_be_taken_up_again() {
        given(openedIn(OFFER), lost()).when(reopen(TALKING, "budget found")).then(reopened(LOST, TALKING));
    }

    @Test
    void what_was_recycled_can_be_taken_up_again() {
        given(openedIn(OFFER), recycled()).when(reopen(HEARD, "budget found")).then(reopened(PARKED, HEARD));
    }

    @Test
    void a_win_can_be_reversed() {
        given(openedIn(OFFER), won()).when(reopen(OFFER, "budget found")).then(reopened(SIGNED, OFFER));
    }

    @Test
    void what_was_reopened_can_be_lost_for_the_same_reason_again() {
        given(openedIn(OFFER), lost(), reopened(LOST, TALKING))
                .when(new LoseOpportunity(ID, null, "too dear", Cause.MANUAL))
                .then(new OpportunityLost(ID, TALKING, LOST, "too dear", situation(), Cause.MANUAL));
    }

    @Test
    void reopening_needs_a_reason() {
        given(openedIn(OFFER), lost())
                .when(reopen(TALKING, null))
                .thenRefused(REASON_MISSING, Map.of("from", "lost", "to", "talking"));
    }

    @Test
    void an_imported_reopening_may_have_none_and_go_to_any_stage() {
        given(openedIn(OFFER), lost())
                .when(new ReopenOpportunity(ID, MEETING.key(), null, Cause.IMPORT))
                .then(new OpportunityReopened(ID, LOST, MEETING, null, situation(), Cause.IMPORT));
    }

    @Test
    void what_is_open_in_that_stage_is_reopened_without_an_event() {
        given(openedIn(TALKING)).when(reopen(TALKING, "budget found")).thenNothing();
    }

    @Test
    void what_is_open_in_another_stage_cannot_be_reopened() {
        given(openedIn(OFFER))
                .when(reopen(TALKING, "budget found"))
                .thenRefused(OPPORTUNITY_OPEN, Map.of("opportunity", ID.value(), "stage", "offer"));
    }

    @Test
    void it_is_not_reopened_into_a_closed_stage() {
        given(openedIn(OFFER), lost())
                .when(reopen(SIGNED, "budget found"))
                .thenRefused(STAGE_NOT_OPEN, Map.of("stage", "signed", "outcome", Outcome.WON));
    }

    @Test
    @Tag("F02")
    void a_way_back_that_the_process_does_not_define_is_refused() {
        given(openedIn(OFFER), lost())
                .when(reopen(OFFER, "budget found"))
                .thenRefused(
                        TRANSITION_NOT_ALLOWED, Map.of("from", "lost", "to", "offer", "allowed", List.of("talking")));
    }

    @Test
    void another_opportunity_on_the_same_deal_stands_in_the_way() {
        var rival = new OpportunityId("acme-talent-2");
        given(openedIn(OFFER), lost(), opened(rival, HEARD, situation()))
                .when(reopen(TALKING, "budget found"))
                .thenRefused(
                        DEAL_ALREADY_OPEN,
                        Map.of(
                                "openOpportunity",
                                rival.value(),
                                "account",
                                "acme",
                                "solution",
                                "talent",
                                "type",
                                OpportunityType.ACQUISITION,
                                "group",
                                "hr"));
    }

    @Test
    void a_reopening_cannot_lie_before_the_stay_that_it_ends() {
        given(openedIn(OFFER), lost())
                .at(NOW.minusSeconds(90_000))
                .when(reopen(TALKING, "budget found"))
                .thenRefused(OCCURRED_BEFORE_STAY);
    }

    @Test
    void a_stage_the_process_does_not_have_is_refused() {
        given(openedIn(OFFER), lost())
                .when(new ReopenOpportunity(ID, new StageKey("dreaming"), "budget found", Cause.MANUAL))
                .thenRefused(STAGE_UNKNOWN);
    }

    @Test
    void an_opportunity_nobody_has_opened_is_not_reopened() {
        given().when(reopen(TALKING, "budget found")).thenRefused(OPPORTUNITY_UNKNOWN);
    }

    private static ReopenOpportunity reopen(StageRef to, @Nullable String reason) {
        return new ReopenOpportunity(ID, to.key(), reason, Cause.MANUAL);
    }
}
