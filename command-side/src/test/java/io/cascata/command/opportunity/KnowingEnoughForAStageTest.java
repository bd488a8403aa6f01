package io.cascata.command.opportunity;

import static io.cascata.command.opportunity.Acme.CONTRACT;
import static io.cascata.command.opportunity.Acme.ID;
import static io.cascata.command.opportunity.Gated.FIVE;
import static io.cascata.command.opportunity.Gated.FOUR;
import static io.cascata.command.opportunity.Gated.THREE;
import static io.cascata.command.opportunity.Gated.given;
import static io.cascata.command.opportunity.Gated.openedIn;
import static io.cascata.command.opportunity.Gated.person;
import static io.cascata.command.opportunity.Gated.role;
import static io.cascata.command.opportunity.Gated.situation;
import static io.cascata.command.opportunity.OpportunityRefusal.EXIT_CRITERIA_UNMET;
import static io.cascata.command.opportunity.OpportunityRefusal.FIELDS_MISSING;

import io.cascata.events.opportunity.AmountSet;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.OwnerAssigned;
import io.cascata.events.opportunity.PrimaryContactChosen;
import io.cascata.events.opportunity.StageAdvanced;
import io.cascata.events.value.Cause;
import io.cascata.events.value.GateSnapshot;
import io.cascata.events.value.Money;
import io.cascata.events.value.Owner;
import io.cascata.events.value.Requirement;
import io.cascata.events.value.StageRef;
import io.cascata.events.value.StageRules;
import io.cascata.events.value.Team;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A stage asks for facts before it lets an opportunity in, or on to a later one. */
class KnowingEnoughForAStageTest {

    @ParameterizedTest
    @EnumSource
    @Tag("A13")
    void what_a_stage_requires_is_named_while_it_is_missing(Requirement requirement) {
        var rules = new StageRules(null, null, null, List.of(requirement), List.of());
        given(FOUR, rules, openedIn(THREE))
                .when(advance(FOUR))
                .thenRefused(FIELDS_MISSING, Map.of("stage", "stage-4", "missing", List.of(requirement)));
    }

    @Test
    @Tag("A13")
    void what_a_stage_requires_may_be_known_by_then() {
        var rules = new StageRules(
                null,
                null,
                null,
                List.of(
                        Requirement.AMOUNT,
                        Requirement.OWNER,
                        Requirement.OWNER_BY_NAME,
                        Requirement.CONTACT_ROLE,
                        Requirement.PRIMARY_CONTACT),
                List.of());
        given(
                        FOUR,
                        rules,
                        openedIn(THREE),
                        new AmountSet(ID, Money.of("100", "EUR"), null),
                        new OwnerAssigned(ID, new Owner(Team.SALES, "leo"), null),
                        champion())
                .when(advance(FOUR))
                .thenRefused(
                        FIELDS_MISSING, Map.of("stage", "stage-4", "missing", List.of(Requirement.PRIMARY_CONTACT)));
    }

    @Test
    @Tag("F09")
    void exit_criteria_are_checked_before_a_step_onwards() {
        var rules = new StageRules(null, null, null, List.of(), List.of(Requirement.CLOSE_DATE, Requirement.AMOUNT));
        var missing = Map.of("stage", "stage-4", "missing", List.of(Requirement.CLOSE_DATE, Requirement.AMOUNT));
        given(FOUR, rules, openedIn(FOUR)).when(advance(FIVE)).thenRefused(EXIT_CRITERIA_UNMET, missing);
        given(FOUR, rules, openedIn(FOUR))
                .when(new WinOpportunity(ID, null, CONTRACT, Cause.MANUAL))
                .thenRefused(EXIT_CRITERIA_UNMET, missing);
    }

    @Test
    @Tag("F09")
    void exit_criteria_that_are_met_are_kept_with_the_step() {
        var rules = new StageRules(null, null, null, List.of(), List.of(Requirement.PRIMARY_CONTACT));
        given(FOUR, rules, openedIn(FOUR), champion(), new PrimaryContactChosen(ID, person(0), null))
                .when(advance(FIVE))
                .then(new StageAdvanced(
                        ID,
                        FOUR,
                        FIVE,
                        List.of(),
                        null,
                        situation(1),
                        Cause.MANUAL,
                        new GateSnapshot(1, null, null, null, List.of(), List.of(Requirement.PRIMARY_CONTACT))));
    }

    private static AdvanceStage advance(StageRef to) {
        return new AdvanceStage(ID, to.key(), Cause.MANUAL);
    }

    private static ContactRoleAdded champion() {
        return new ContactRoleAdded(ID, person(0), role(0));
    }
}
