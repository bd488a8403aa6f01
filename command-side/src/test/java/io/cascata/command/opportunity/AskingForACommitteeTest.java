package io.cascata.command.opportunity;

import static io.cascata.command.DecisionSpec.NOW;
import static io.cascata.command.opportunity.Acme.ID;
import static io.cascata.command.opportunity.Gated.FOUR;
import static io.cascata.command.opportunity.Gated.ROLES;
import static io.cascata.command.opportunity.Gated.THREE;
import static io.cascata.command.opportunity.Gated.given;
import static io.cascata.command.opportunity.Gated.openedIn;
import static io.cascata.command.opportunity.Gated.people;
import static io.cascata.command.opportunity.Gated.person;
import static io.cascata.command.opportunity.Gated.profile;
import static io.cascata.command.opportunity.Gated.role;
import static io.cascata.command.opportunity.Gated.situation;
import static io.cascata.command.opportunity.Gated.touch;
import static io.cascata.command.opportunity.OpportunityRefusal.COMMITTEE_INCOMPLETE;
import static io.cascata.command.opportunity.OpportunityRefusal.TARGET_PROFILE_MISSING;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.StageAdvanced;
import io.cascata.events.solution.TargetProfileSet;
import io.cascata.events.value.Cause;
import io.cascata.events.value.CommitteeMeasure;
import io.cascata.events.value.CommitteeRule;
import io.cascata.events.value.GateSnapshot;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.StageRules;
import io.cascata.events.value.TargetRole;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fourth of five stages asks for the people who decide. */
@Tag("D08")
class AskingForACommitteeTest {

    private static final AdvanceStage ADVANCE = new AdvanceStage(ID, FOUR.key(), Cause.MANUAL);

    @Test
    void two_of_five_roles_are_refused_and_the_missing_ones_named() {
        given(FOUR, filled(null), profile(1), openedIn(THREE))
                .given(people(2))
                .when(ADVANCE)
                .thenRefused(
                        COMMITTEE_INCOMPLETE,
                        Map.of(
                                "stage",
                                "stage-4",
                                "measure",
                                CommitteeMeasure.FILLED,
                                "required",
                                4,
                                "targetRoles",
                                5,
                                "covered",
                                List.of("Champion", "Decision Maker"),
                                "missing",
                                List.of("Influencer", "User", "Ratifier")));
    }

    @Test
    void four_of_five_roles_pass_and_the_event_keeps_them() {
        given(FOUR, filled(null), profile(1), openedIn(THREE))
                .given(people(4))
                .when(ADVANCE)
                .then(advanced(new GateSnapshot(4, CommitteeMeasure.FILLED, 5, 4, ROLES.subList(0, 4), List.of()), 4));
    }

    @ParameterizedTest
    @CsvSource({"5, 1, 5, 1", "5, 4, 5, 4", "5, 2, 5, 2", "4, 1, 5, 1", "3, 4, 5, 3", "7, 2, 5, 3", "0, 4, 5, 0"})
    void the_share_of_the_roles_is_that_of_the_way_rounded_up(int roles, int k, int n, int required) {
        assertThat(new CommitteeRule(CommitteeMeasure.FILLED, null, null).requiredOf(roles, k, n))
                .isEqualTo(required);
    }

    @Test
    void a_stage_may_name_the_number_of_roles_itself() {
        given(FOUR, filled(2), profile(1), openedIn(THREE))
                .given(people(2))
                .when(ADVANCE)
                .then(advanced(new GateSnapshot(2, CommitteeMeasure.FILLED, 5, 2, ROLES.subList(0, 2), List.of()), 2));
        given(FOUR, filled(3), profile(1), openedIn(THREE))
                .given(people(2))
                .when(ADVANCE)
                .thenRefused(COMMITTEE_INCOMPLETE);
    }

    @Test
    void extra_heads_in_one_role_do_not_help_and_too_few_do_not_count() {
        given(FOUR, filled(2), profile(1), openedIn(THREE))
                .given(people(1))
                .given(new ContactRoleAdded(ID, person(5), role(0)))
                .when(ADVANCE)
                .thenRefused(COMMITTEE_INCOMPLETE);
        given(FOUR, filled(1), profile(2), openedIn(THREE))
                .given(people(5))
                .when(ADVANCE)
                .thenRefused(COMMITTEE_INCOMPLETE);
        given(FOUR, filled(1), profile(2), openedIn(THREE))
                .given(people(1))
                .given(new ContactRoleAdded(ID, person(5), role(0)))
                .when(ADVANCE)
                .then(advanced(new GateSnapshot(2, CommitteeMeasure.FILLED, 5, 1, ROLES.subList(0, 1), List.of()), 1));
    }

    @Test
    @Tag("A12")
    void the_profile_of_the_type_goes_before_that_for_all_types() {
        var one = new TargetRole(role(0), 1, List.of(), null);
        var own = new TargetProfileSet(Acme.SOLUTION, OpportunityType.ACQUISITION, List.of(one));
        given(FOUR, filled(null), profile(1), own, openedIn(THREE))
                .given(people(1))
                .when(ADVANCE)
                .then(advanced(new GateSnapshot(1, CommitteeMeasure.FILLED, 1, 1, ROLES.subList(0, 1), List.of()), 1));
    }

    @Test
    void without_a_target_profile_nobody_can_say_who_is_missing() {
        given(FOUR, filled(null), openedIn(THREE))
                .given(people(5))
                .when(ADVANCE)
                .thenRefused(TARGET_PROFILE_MISSING, Map.of("stage", "stage-4", "solution", "talent"));
    }

    @Test
    void engaged_is_who_was_in_touch_within_the_days() {
        var edge = NOW.minus(Duration.ofDays(30));
        given(FOUR, engaged(), profile(1), openedIn(THREE))
                .given(people(2))
                .givenAt(edge, touch(person(0)))
                .givenAt(edge.minusMillis(1), touch(person(1)))
                .when(ADVANCE)
                .then(advanced(new GateSnapshot(2, CommitteeMeasure.ENGAGED, 5, 1, ROLES.subList(0, 1), List.of()), 2));
        given(FOUR, engaged(), profile(1), openedIn(THREE))
                .given(people(2))
                .givenAt(edge.minusMillis(1), touch(person(0)), touch(person(1)))
                .when(ADVANCE)
                .thenRefused(COMMITTEE_INCOMPLETE);
    }

    @Test
    void the_latest_touch_counts_in_whatever_order_they_come() {
        given(FOUR, engaged(), profile(1), openedIn(THREE))
                .given(people(1))
                .givenAt(NOW.minus(Duration.ofDays(1)), touch(person(0)))
                .givenAt(NOW.minus(Duration.ofDays(90)), touch(person(0)))
                .when(ADVANCE)
                .then(advanced(new GateSnapshot(1, CommitteeMeasure.ENGAGED, 5, 1, ROLES.subList(0, 1), List.of()), 1));
    }

    private static StageRules filled(@Nullable Integer roles) {
        var rule = new CommitteeRule(CommitteeMeasure.FILLED, roles, null);
        return new StageRules(null, rule, null, List.of(), List.of());
    }

    private static StageRules engaged() {
        return new StageRules(null, new CommitteeRule(CommitteeMeasure.ENGAGED, 1, 30), null, List.of(), List.of());
    }

    private static StageAdvanced advanced(GateSnapshot gate, int filledRoles) {
        return new StageAdvanced(ID, THREE, FOUR, List.of(), null, situation(filledRoles), Cause.MANUAL, gate);
    }
}
