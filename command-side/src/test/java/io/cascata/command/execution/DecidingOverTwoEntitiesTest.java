package io.cascata.command.execution;

import io.cascata.command.DecisionSpec;
import io.cascata.command.execution.Port.ComeAboard;
import io.cascata.command.execution.Port.PilotCameAboard;
import io.cascata.command.execution.Port.PilotWentAshore;
import io.cascata.command.execution.Port.Rule;
import io.cascata.command.execution.Port.SetSail;
import io.cascata.command.execution.Port.ShipSailed;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DecidingOverTwoEntitiesTest {

    private final DecisionSpec spec = DecisionSpec.of(Port.DECISIONS, Port.CATALOGUE);

    @Test
    void a_decision_sees_both() {
        spec.given(new PilotCameAboard("mia"), new ShipSailed("argo", "mia", 1))
                .when(new SetSail("argo", "mia"))
                .then(new ShipSailed("argo", "mia", 2));
    }

    @Test
    void a_rule_over_the_second_refuses_with_its_values() {
        spec.given(new PilotCameAboard("mia"), new PilotWentAshore("mia"))
                .when(new SetSail("argo", "mia"))
                .thenRefused(Rule.PILOT_ASHORE, Map.of("pilot", "mia"));
    }

    @Test
    void an_entity_without_events_is_in_its_initial_state() {
        spec.when(new ComeAboard("mia")).then(new PilotCameAboard("mia"));
    }

    @Test
    void asking_for_what_is_already_so_writes_nothing() {
        spec.given(new PilotCameAboard("mia")).when(new ComeAboard("mia")).thenNothing();
    }

    @Test
    void the_version_of_the_target_is_the_position_of_its_last_event() {
        spec.given(new ShipSailed("argo", "mia", 1), new PilotCameAboard("mia"), new PilotCameAboard("leo"))
                .when(new SetSail("argo", "mia"), 1L)
                .then(new ShipSailed("argo", "mia", 2));
    }

    @Test
    void another_version_than_expected_is_refused() {
        spec.given(new ShipSailed("argo", "mia", 1), new PilotCameAboard("mia"))
                .when(new SetSail("argo", "mia"), 2L)
                .thenRefused(ExecutionRefusal.VERSION_MISMATCH, Map.of("expected", 2L, "actual", 1L));
    }
}
