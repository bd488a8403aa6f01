package io.cascata.command.opportunity;

import static io.cascata.command.opportunity.Acme.CONTRACT;
import static io.cascata.command.opportunity.Acme.ID;
import static io.cascata.command.opportunity.Gated.FIVE;
import static io.cascata.command.opportunity.Gated.LOST;
import static io.cascata.command.opportunity.Gated.ONE;
import static io.cascata.command.opportunity.Gated.THREE;
import static io.cascata.command.opportunity.Gated.TWO;
import static io.cascata.command.opportunity.Gated.WON;
import static io.cascata.command.opportunity.Gated.given;
import static io.cascata.command.opportunity.Gated.openedIn;
import static io.cascata.command.opportunity.Gated.person;
import static io.cascata.command.opportunity.Gated.role;
import static io.cascata.command.opportunity.Gated.situation;
import static io.cascata.command.opportunity.OpportunityRefusal.CONTACT_ROLES_MISSING;
import static io.cascata.command.opportunity.OpportunityRefusal.MEMBER_MISSING;

import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.OpportunityLost;
import io.cascata.events.opportunity.StageAdvanced;
import io.cascata.events.opportunity.StageMovedBack;
import io.cascata.events.value.Cause;
import io.cascata.events.value.GateSnapshot;
import io.cascata.events.value.StageRef;
import io.cascata.events.value.StageRules;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A stage asks for people and facts before it lets an opportunity in, or on. */
class PassingStageGatesTest {

    private static final StageRules ONE_ROLE = new StageRules(1, null, null, List.of(), List.of());
    private static final StageRules ONE_MORE = new StageRules(null, null, true, List.of(), List.of());

    @Test
    @Tag("D07")
    void without_a_contact_role_the_stage_is_closed() {
        var values = Map.of("stage", "stage-2", "required", 1, "present", 0);
        given(TWO, ONE_ROLE, openedIn(ONE)).when(advance(TWO)).thenRefused(CONTACT_ROLES_MISSING, values);
    }

    @Test
    @Tag("D07")
    void with_a_contact_role_it_is_open_and_the_event_keeps_what_was_seen() {
        given(TWO, ONE_ROLE, openedIn(ONE), champion())
                .when(advance(TWO))
                .then(new StageAdvanced(
                        ID,
                        ONE,
                        TWO,
                        List.of(),
                        null,
                        situation(1),
                        Cause.MANUAL,
                        new GateSnapshot(1, null, null, null, List.of(), List.of())));
    }

    @Test
    @Tag("D07")
    void whoever_skips_opens_or_reopens_there_needs_one_too() {
        var rules = ONE_ROLE;
        given(THREE, rules, openedIn(ONE))
                .when(new SkipStages(ID, THREE.key(), "in a hurry", Cause.MANUAL))
                .thenRefused(CONTACT_ROLES_MISSING);
        given(THREE, rules).when(GatedOpening.in(THREE)).thenRefused(CONTACT_ROLES_MISSING);
        given(THREE, rules, openedIn(ONE), lost())
                .when(new ReopenOpportunity(ID, THREE.key(), "back", Cause.MANUAL))
                .thenRefused(CONTACT_ROLES_MISSING);
        given(WON, rules, openedIn(FIVE))
                .when(new WinOpportunity(ID, null, CONTRACT, Cause.MANUAL))
                .thenRefused(CONTACT_ROLES_MISSING);
    }

    @Test
    void a_rule_that_moves_it_needs_one_too() {
        given(TWO, ONE_ROLE, openedIn(ONE))
                .when(new AdvanceStage(ID, TWO.key(), Cause.rule("score", 1)))
                .thenRefused(CONTACT_ROLES_MISSING);
    }

    @Test
    void the_way_back_and_out_has_no_gates() {
        given(TWO, ONE_ROLE, openedIn(THREE))
                .when(new MoveBack(ID, TWO.key(), "too early", Cause.MANUAL))
                .then(new StageMovedBack(ID, THREE, TWO, "too early", situation(0), Cause.MANUAL));
        given(LOST, ONE_ROLE, openedIn(ONE))
                .when(new LoseOpportunity(ID, null, "no budget", Cause.MANUAL))
                .then(new OpportunityLost(ID, ONE, LOST, "no budget", situation(0), Cause.MANUAL));
    }

    @Test
    void imported_history_is_not_asked() {
        given(TWO, ONE_ROLE, openedIn(ONE))
                .when(new EnterStage(ID, TWO.key(), null, Cause.IMPORT))
                .then(new StageAdvanced(ID, ONE, TWO, List.of(), null, situation(0), Cause.IMPORT));
    }

    @Test
    @Tag("D09")
    void each_step_needs_one_member_more_than_the_step_before() {
        given(THREE, ONE_MORE, openedIn(ONE), champion(), advanced(ONE, TWO))
                .when(advance(THREE))
                .thenRefused(MEMBER_MISSING, Map.of("stage", "stage-3", "required", 2, "present", 1));
        given(THREE, ONE_MORE, openedIn(ONE), champion(), advanced(ONE, TWO), user())
                .when(advance(THREE))
                .then(new StageAdvanced(
                        ID,
                        TWO,
                        THREE,
                        List.of(),
                        null,
                        situation(2),
                        Cause.MANUAL,
                        new GateSnapshot(2, null, null, null, List.of(), List.of())));
    }

    @Test
    @Tag("D09")
    void a_step_that_is_made_again_is_measured_by_the_stage_before_it() {
        given(
                        THREE,
                        ONE_MORE,
                        openedIn(ONE),
                        champion(),
                        advanced(ONE, TWO),
                        user(),
                        advanced(TWO, THREE),
                        new StageMovedBack(ID, THREE, TWO, "too early", situation(2), Cause.MANUAL))
                .when(advance(THREE))
                .then(new StageAdvanced(
                        ID,
                        TWO,
                        THREE,
                        List.of(),
                        null,
                        situation(2),
                        Cause.MANUAL,
                        new GateSnapshot(2, null, null, null, List.of(), List.of())));
    }

    private static AdvanceStage advance(StageRef to) {
        return new AdvanceStage(ID, to.key(), Cause.MANUAL);
    }

    private static StageAdvanced advanced(StageRef from, StageRef to) {
        return new StageAdvanced(ID, from, to, List.of(), null, situation(0), Cause.MANUAL);
    }

    private static OpportunityLost lost() {
        return new OpportunityLost(ID, ONE, LOST, "no budget", situation(0), Cause.MANUAL);
    }

    private static ContactRoleAdded champion() {
        return new ContactRoleAdded(ID, person(0), role(0));
    }

    private static ContactRoleAdded user() {
        return new ContactRoleAdded(ID, person(3), role(3));
    }
}
