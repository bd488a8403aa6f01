package io.cascata.command.solution;

import static io.cascata.command.role.RoleRefusal.ROLE_UNKNOWN;
import static io.cascata.command.solution.SolutionRefusal.SOLUTION_UNKNOWN;
import static io.cascata.command.solution.SolutionRefusal.TARGET_ROLE_TWICE;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.command.DecisionSpec;
import io.cascata.command.decision.Decisions;
import io.cascata.command.playbook.PlaybookDecisions;
import io.cascata.events.DomainEvent;
import io.cascata.events.id.SolutionId;
import io.cascata.events.solution.SolutionDefined;
import io.cascata.events.solution.TargetProfileSet;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.TargetRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An organisation settles whom it wants to win for what it sells. */
class SettingTargetProfilesTest {

    private static final SolutionId ID = new SolutionId("talent");
    private static final SolutionDefined DEFINED = new SolutionDefined(ID, "Talent management");
    private static final TargetRole CHAMPION = target("Champion", 1);
    private static final TargetRole USERS = target("User", 3);

    @Test
    void a_solution_has_a_name_and_may_get_another() {
        given().when(new DefineSolution(ID, "Talent management")).then(DEFINED);
        given(DEFINED).when(new DefineSolution(ID, "Talent management")).thenNothing();
        given(DEFINED).when(new DefineSolution(ID, "Talent")).then(new SolutionDefined(ID, "Talent"));
    }

    @Test
    @Tag("A12")
    void a_profile_lists_roles_with_heads_titles_and_message() {
        given(DEFINED)
                .when(new SetTargetProfile(ID, null, List.of(CHAMPION, USERS)))
                .then(new TargetProfileSet(ID, null, List.of(CHAMPION, USERS)));
    }

    @Test
    @Tag("A12")
    void each_type_may_have_a_profile_of_its_own() {
        given(DEFINED, new TargetProfileSet(ID, null, List.of(CHAMPION)))
                .when(new SetTargetProfile(ID, OpportunityType.RENEWAL, List.of(CHAMPION)))
                .then(new TargetProfileSet(ID, OpportunityType.RENEWAL, List.of(CHAMPION)));
    }

    @Test
    void the_same_profile_again_leads_to_no_event() {
        given(DEFINED, new TargetProfileSet(ID, null, List.of(CHAMPION)))
                .when(new SetTargetProfile(ID, null, List.of(CHAMPION)))
                .thenNothing();
        given(DEFINED).when(new SetTargetProfile(ID, null, List.of())).thenNothing();
    }

    @Test
    void a_profile_is_taken_back_by_one_without_roles() {
        given(DEFINED, new TargetProfileSet(ID, null, List.of(CHAMPION)))
                .when(new SetTargetProfile(ID, null, List.of()))
                .then(new TargetProfileSet(ID, null, List.of()));
    }

    @Test
    void roles_are_those_of_the_vocabulary_each_named_once() {
        given(DEFINED)
                .when(new SetTargetProfile(ID, null, List.of(target("champion", 1))))
                .then(new TargetProfileSet(ID, null, List.of(CHAMPION)));
        given(DEFINED)
                .when(new SetTargetProfile(ID, null, List.of(target("Wizard", 1))))
                .thenRefused(ROLE_UNKNOWN);
        given(DEFINED)
                .when(new SetTargetProfile(ID, null, List.of(CHAMPION, target("champion", 2))))
                .thenRefused(TARGET_ROLE_TWICE, Map.of("role", "Champion"));
    }

    @Test
    void a_profile_is_for_a_solution_that_is_sold() {
        given().when(new SetTargetProfile(ID, null, List.of(CHAMPION)))
                .thenRefused(SOLUTION_UNKNOWN, Map.of("solution", "talent"));
    }

    @Test
    void a_role_nobody_should_play_is_no_target() {
        assertThatThrownBy(() -> target("Champion", 0)).hasMessageContaining("at least one head");
    }

    private static TargetRole target(String role, int heads) {
        return new TargetRole(new ContactRole(role), heads, List.of("HR VP"), "Saves a day a week");
    }

    private static DecisionSpec given(DomainEvent... events) {
        var decisions = Decisions.builder();
        PlaybookDecisions.contribute(decisions);
        SolutionDecisions.contribute(decisions);
        return DecisionSpec.of(decisions.build()).given(events);
    }
}
