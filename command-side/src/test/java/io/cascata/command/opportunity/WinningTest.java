package io.cascata.command.opportunity;

import static io.cascata.command.DecisionSpec.NOW;
import static io.cascata.command.opportunity.Acme.ACCOUNT;
import static io.cascata.command.opportunity.Acme.CONTRACT;
import static io.cascata.command.opportunity.Acme.DEFINITION;
import static io.cascata.command.opportunity.Acme.GROUP;
import static io.cascata.command.opportunity.Acme.HEARD;
import static io.cascata.command.opportunity.Acme.ID;
import static io.cascata.command.opportunity.Acme.LIVE;
import static io.cascata.command.opportunity.Acme.LOST;
import static io.cascata.command.opportunity.Acme.OFFER;
import static io.cascata.command.opportunity.Acme.PROCESS;
import static io.cascata.command.opportunity.Acme.SIGNED;
import static io.cascata.command.opportunity.Acme.SOLUTION;
import static io.cascata.command.opportunity.Acme.TALKING;
import static io.cascata.command.opportunity.Acme.given;
import static io.cascata.command.opportunity.Acme.lost;
import static io.cascata.command.opportunity.Acme.opened;
import static io.cascata.command.opportunity.Acme.openedIn;
import static io.cascata.command.opportunity.Acme.situation;
import static io.cascata.command.opportunity.Acme.won;
import static io.cascata.command.opportunity.OpportunityRefusal.CONTRACT_REQUIRED;
import static io.cascata.command.opportunity.OpportunityRefusal.OCCURRED_BEFORE_STAY;
import static io.cascata.command.opportunity.OpportunityRefusal.OPPORTUNITY_CLOSED;
import static io.cascata.command.opportunity.OpportunityRefusal.OPPORTUNITY_UNKNOWN;
import static io.cascata.command.opportunity.OpportunityRefusal.STAGE_NOT_OF_OUTCOME;
import static io.cascata.command.opportunity.OpportunityRefusal.STAGE_UNKNOWN;
import static io.cascata.command.opportunity.OpportunityRefusal.TRANSITION_NOT_ALLOWED;

import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.OpportunityWon;
import io.cascata.events.playbook.OpportunityRules;
import io.cascata.events.playbook.RoleVocabulary;
import io.cascata.events.process.ProcessActivated;
import io.cascata.events.process.ProcessDrafted;
import io.cascata.events.value.Cause;
import io.cascata.events.value.Contract;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.ProcessDefinition;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.StageRef;
import io.cascata.events.value.Transition;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The customer signed. */
class WinningTest {

    @Test
    @Tag("A18")
    void a_win_carries_the_start_and_term_of_the_contract() {
        given(openedIn(OFFER)).when(win(CONTRACT)).then(won());
    }

    @Test
    @Tag("A18")
    void an_acquisition_is_not_won_without_a_contract() {
        given(openedIn(OFFER))
                .when(win(null))
                .thenRefused(CONTRACT_REQUIRED, Map.of("opportunity", ID.value(), "type", OpportunityType.ACQUISITION));
    }

    @Test
    @Tag("F08")
    void an_organisation_may_settle_that_no_contract_is_needed() {
        var rules = new OpportunityRules(
                List.of(OpportunityType.values()), List.of(OpportunityType.RENEWAL), RoleVocabulary.shipped());
        given(rules, openedIn(OFFER))
                .when(win(null))
                .then(new OpportunityWon(ID, OFFER, SIGNED, null, situation(), Cause.MANUAL));
    }

    @Test
    void an_imported_win_may_have_no_contract_and_come_from_any_stage() {
        given(openedIn(HEARD))
                .when(new WinOpportunity(ID, null, null, Cause.IMPORT))
                .then(new OpportunityWon(ID, HEARD, SIGNED, null, situation(), Cause.IMPORT));
    }

    @Test
    void an_imported_win_may_follow_a_loss() {
        given(openedIn(OFFER), lost())
                .when(new WinOpportunity(ID, SIGNED.key(), null, Cause.IMPORT))
                .then(new OpportunityWon(ID, LOST, SIGNED, null, situation(), Cause.IMPORT));
    }

    @Test
    void an_imported_win_that_differs_from_the_known_one_is_refused() {
        given(openedIn(OFFER), won())
                .when(new WinOpportunity(ID, null, null, Cause.IMPORT))
                .thenRefused(OPPORTUNITY_CLOSED);
    }

    @Test
    void the_won_stage_can_be_named() {
        given(openedIn(OFFER))
                .when(new WinOpportunity(ID, SIGNED.key(), CONTRACT, Cause.MANUAL))
                .then(won());
    }

    @Test
    void without_a_named_stage_the_first_that_can_be_entered_is() {
        given(new ProcessDrafted(PROCESS, 2, leadingTo(LIVE)), new ProcessActivated(PROCESS, 2), openedOnVersion2())
                .when(win(CONTRACT))
                .then(new OpportunityWon(
                        ID, OFFER, LIVE, CONTRACT, openedOnVersion2().situation(), Cause.MANUAL));
    }

    @Test
    void what_is_won_already_is_won_without_an_event() {
        given(openedIn(OFFER), won()).when(win(CONTRACT)).thenNothing();
    }

    @Test
    void what_is_won_already_is_not_won_on_another_contract() {
        given(openedIn(OFFER), won())
                .when(win(new Contract(LocalDate.of(2027, 1, 1), 24)))
                .thenRefused(
                        OPPORTUNITY_CLOSED,
                        Map.of("opportunity", ID.value(), "outcome", Outcome.WON, "stage", "signed"));
    }

    @Test
    void what_is_lost_is_not_won() {
        given(openedIn(OFFER), lost())
                .when(win(CONTRACT))
                .thenRefused(
                        OPPORTUNITY_CLOSED,
                        Map.of("opportunity", ID.value(), "outcome", Outcome.LOST, "stage", "lost"));
    }

    @Test
    void a_stage_of_another_outcome_is_refused() {
        given(openedIn(OFFER))
                .when(new WinOpportunity(ID, LOST.key(), CONTRACT, Cause.MANUAL))
                .thenRefused(
                        STAGE_NOT_OF_OUTCOME,
                        Map.of("stage", "lost", "outcome", Outcome.LOST, "requested", Outcome.WON));
    }

    @Test
    @Tag("F02")
    void winning_from_a_stage_that_does_not_lead_there_is_refused() {
        given(openedIn(TALKING))
                .when(win(CONTRACT))
                .thenRefused(
                        TRANSITION_NOT_ALLOWED,
                        Map.of("from", "talking", "to", "signed", "allowed", List.of("meeting", "lost", "parked")));
    }

    @Test
    void a_win_cannot_lie_before_the_stay_that_it_ends() {
        given(openedIn(OFFER)).at(NOW.minusSeconds(90_000)).when(win(CONTRACT)).thenRefused(OCCURRED_BEFORE_STAY);
    }

    @Test
    void a_stage_the_process_does_not_have_is_refused() {
        given(openedIn(OFFER))
                .when(new WinOpportunity(ID, new StageKey("dreaming"), CONTRACT, Cause.MANUAL))
                .thenRefused(STAGE_UNKNOWN);
    }

    @Test
    void an_opportunity_nobody_has_opened_is_not_won() {
        given().when(win(CONTRACT)).thenRefused(OPPORTUNITY_UNKNOWN);
    }

    private static WinOpportunity win(@Nullable Contract contract) {
        return new WinOpportunity(ID, null, contract, Cause.MANUAL);
    }

    private static OpportunityOpened openedOnVersion2() {
        return opened(
                ID,
                OFFER,
                new Situation(OpportunityType.ACQUISITION, ACCOUNT, SOLUTION, GROUP, PROCESS, 2, null, null, null, 0));
    }

    private static ProcessDefinition leadingTo(StageRef to) {
        return new ProcessDefinition(
                DEFINITION.name(),
                DEFINITION.type(),
                DEFINITION.stages(),
                List.of(new Transition(OFFER.key(), to.key())));
    }
}
