package io.cascata.events.value;

import io.cascata.events.id.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** The stage model of one opportunity type: its stages in order and the moves between them. Keys and orders are unique. */
public record ProcessDefinition(
        String name, OpportunityType type, List<StageDefinition> stages, List<Transition> transitions) {

    public ProcessDefinition {
        Text.require("process name", name);
        stages = List.copyOf(stages);
        transitions = List.copyOf(transitions);
        var keys = new HashSet<StageKey>();
        var orders = new HashSet<Integer>();
        for (var stage : stages) {
            if (!keys.add(stage.key()) || !orders.add(stage.order())) {
                throw new IllegalArgumentException(
                        "stage key or order used twice: " + stage.key() + ", " + stage.order());
            }
        }
        for (var transition : transitions) {
            var from = transition.from();
            if (!keys.contains(transition.to()) || (from != null && !keys.contains(from))) {
                throw new IllegalArgumentException("transition names an unknown stage: " + transition);
            }
        }
    }

    public Optional<StageDefinition> stage(StageKey key) {
        return stages.stream().filter(stage -> stage.key().equals(key)).findFirst();
    }

    public boolean allows(StageKey from, StageKey to) {
        return transitions.stream().anyMatch(transition -> transition.allows(from, to));
    }
}
