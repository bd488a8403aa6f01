package io.cascata.command.opportunity;

import io.cascata.command.decision.Boundary;
import io.cascata.events.value.GateSnapshot;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.ProcessDefinition;
import io.cascata.events.value.Requirement;
import io.cascata.events.value.StageDefinition;
import io.cascata.events.value.StageRules;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants an opportunity in a stage: as it is, with the people it would have there, and, where it is a step
 * onwards, the stage that it would leave. The gates say whether it may.
 */
record StageEntry(
        Opportunity opportunity,
        ProcessDefinition process,
        @Nullable StageDefinition left,
        StageDefinition entered,
        Boundary boundary) {

    private static final StageRules NONE = new StageRules(null, null, null, List.of(), List.of());

    /** A step onwards, out of the present stage. */
    static StageEntry onwards(Move move, Boundary boundary) {
        var left = move.process().stage(move.from().key()).orElse(null);
        return new StageEntry(move.opportunity(), move.process(), left, move.target(), boundary);
    }

    /** A beginning, at the opening or after a reopening: no stage is left for a later one. */
    static StageEntry beginning(
            Opportunity opportunity, ProcessDefinition process, StageDefinition entered, Boundary boundary) {
        return new StageEntry(opportunity, process, null, entered, boundary);
    }

    /** What the gates saw, where there are any. Refuses at the first that is closed. */
    @Nullable
    GateSnapshot pass() {
        if (entered.rules() == null && (left == null || left.rules() == null)) {
            return null;
        }
        for (var gate : StageGate.values()) {
            gate.require(this);
        }
        return snapshot();
    }

    private GateSnapshot snapshot() {
        int members = opportunity.roles().size();
        var known = Stream.concat(exit().stream(), rules().required().stream())
                .distinct()
                .toList();
        var rule = rules().committee();
        if (rule == null) {
            return new GateSnapshot(members, null, null, null, List.of(), known);
        }
        var committee = Committee.of(this, rule);
        return new GateSnapshot(
                members, rule.measure(), committee.targetRoles(), committee.required(), committee.covered(), known);
    }

    StageRules rules() {
        var rules = entered.rules();
        return rules == null ? NONE : rules;
    }

    /** What must be known before the stage is left. */
    List<Requirement> exit() {
        var rules = left == null ? null : left.rules();
        return rules == null ? List.of() : rules.exit();
    }

    boolean isStep() {
        return left != null;
    }

    /** The place of the entered stage among the open ones, from 1; a closed one is as far as the last. */
    int place() {
        return (int)
                openStages().filter(stage -> stage.order() <= entered.order()).count();
    }

    int places() {
        return (int) openStages().count();
    }

    private Stream<StageDefinition> openStages() {
        return process.stages().stream().filter(stage -> stage.outcome() == Outcome.OPEN);
    }
}
