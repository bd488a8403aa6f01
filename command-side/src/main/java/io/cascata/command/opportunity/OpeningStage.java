package io.cascata.command.opportunity;

import static io.cascata.command.opportunity.OpportunityRefusal.STAGE_MISSING;
import static io.cascata.command.opportunity.OpportunityRefusal.STAGE_NOT_OPEN;
import static io.cascata.command.opportunity.OpportunityRefusal.TYPE_DISABLED;
import static io.cascata.command.opportunity.OpportunityRefusal.TYPE_NOT_OF_PROCESS;
import static java.util.Comparator.comparing;

import io.cascata.command.decision.Boundary;
import io.cascata.command.playbook.OpportunityPlaybook;
import io.cascata.command.process.ProcessVersion;
import io.cascata.command.process.ShippedProcesses;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.StageDefinition;
import java.util.Map;
import java.util.Optional;

/** On which process an opportunity is opened, and in which of its stages it begins. */
record OpeningStage(ProcessVersion process, StageDefinition stage) {

    static OpeningStage of(OpenOpportunity command, Boundary boundary) {
        var process = process(command, boundary);
        return new OpeningStage(process, stage(command, process, boundary));
    }

    private static ProcessVersion process(OpenOpportunity command, Boundary boundary) {
        var type = command.purchase().type();
        if (!command.isHistory()) {
            requireEnabled(type, boundary);
        }
        var process = version(command, boundary);
        if (process.definition().type() != type) {
            throw TYPE_NOT_OF_PROCESS.because(
                    "Process '" + process.process() + "' is for "
                            + process.definition().type() + ", not for " + type + ".",
                    Map.of("process", process.process().value(), "type", type));
        }
        return process;
    }

    private static void requireEnabled(OpportunityType type, Boundary boundary) {
        var enabled = OpportunityPlaybook.rules(boundary).enabledTypes();
        if (!enabled.contains(type)) {
            throw TYPE_DISABLED.because(
                    "Opportunities of type " + type + " are not enabled; enabled are " + enabled + ".",
                    Map.of("type", type, "enabled", enabled));
        }
    }

    private static ProcessVersion version(OpenOpportunity command, Boundary boundary) {
        var start = command.start();
        var id = start.process() == null
                ? ShippedProcesses.idFor(command.purchase().type())
                : start.process();
        if (start.version() == null) {
            return command.isHistory() && start.stage() != null
                    ? ProcessVersion.having(boundary, id, start.stage())
                    : ProcessVersion.active(boundary, id);
        }
        return command.isHistory()
                ? ProcessVersion.any(boundary, id, start.version())
                : ProcessVersion.active(boundary, id, start.version());
    }

    private static StageDefinition stage(OpenOpportunity command, ProcessVersion process, Boundary boundary) {
        var key = command.start().stage();
        if (key == null) {
            return firstStage(command, process, boundary);
        }
        var stage = Move.stage(process, key);
        if (stage.outcome() != Outcome.OPEN && !command.isHistory()) {
            throw STAGE_NOT_OPEN.because(
                    "An opportunity cannot begin in stage '" + key + "', which closes it as " + stage.outcome() + ".",
                    Map.of("stage", key.value(), "outcome", stage.outcome()));
        }
        return stage;
    }

    private static StageDefinition firstStage(OpenOpportunity command, ProcessVersion process, Boundary boundary) {
        var point = command.isHistory()
                ? Optional.<CanonicalStage>empty()
                : OpportunityPlaybook.rules(boundary)
                        .creationPointOf(command.purchase().type());
        return process.definition().stages().stream()
                .filter(stage -> stage.outcome() == Outcome.OPEN)
                .filter(stage -> point.isEmpty() || stage.canonical().compareTo(point.get()) >= 0)
                .min(comparing(StageDefinition::order))
                .orElseThrow(() -> STAGE_MISSING.because(
                        "Process '" + process.process() + "' has no stage for the outcome " + Outcome.OPEN + ".",
                        Map.of("process", process.process().value(), "outcome", Outcome.OPEN)));
    }
}
