package io.cascata.command.process;

import static io.cascata.command.process.ProcessRefusal.PROCESS_INCOMPLETE;
import static io.cascata.command.process.ProcessRefusal.PROCESS_TYPE_DIFFERS;

import io.cascata.command.decision.Boundary;
import io.cascata.command.decision.Decisions;
import io.cascata.events.id.ProcessId;
import io.cascata.events.process.ProcessActivated;
import io.cascata.events.process.ProcessDrafted;
import io.cascata.events.process.ProcessEvent;
import io.cascata.events.value.ProcessDefinition;
import java.util.List;
import java.util.Map;

/** What may be done with stage models. */
public final class ProcessDecisions {

    private ProcessDecisions() {}

    public static void contribute(Decisions.Builder decisions) {
        decisions
                .on(DraftProcess.class, ProcessDecisions::draft)
                .on(AddStages.class, AddingStages::add)
                .on(ActivateProcess.class, ProcessDecisions::activate)
                .on(OrderMigration.class, OrderingMigrations::order);
    }

    private static List<ProcessEvent> draft(DraftProcess command, Boundary boundary) {
        var process = boundary.load(RevenueProcessKind.PROCESS, command.process());
        if (process.isUnknown()) {
            return List.of(new ProcessDrafted(command.process(), 1, command.definition()));
        }
        if (command.definition().equals(process.latestDefinition())) {
            return List.of();
        }
        requireType(command.process(), command.definition(), process);
        return List.of(
                new ProcessDrafted(command.process(), process.versionFor(command.definition()), command.definition()));
    }

    static void requireType(ProcessId id, ProcessDefinition wanted, RevenueProcess process) {
        var type = process.versions().firstEntry().getValue().type();
        if (wanted.type() != type) {
            throw PROCESS_TYPE_DIFFERS.because(
                    "Process '" + id + "' is for " + type + ", not for " + wanted.type() + ".",
                    Map.of("process", id.value(), "type", type, "requested", wanted.type()));
        }
    }

    private static List<ProcessEvent> activate(ActivateProcess command, Boundary boundary) {
        var process = ProcessVersion.known(boundary, command.process());
        int version = command.version() == null ? process.latest() : command.version();
        var wanted = ProcessVersion.any(boundary, command.process(), version);
        if (Integer.valueOf(version).equals(process.active())) {
            return List.of();
        }
        requireComplete(wanted.process(), version, Completeness.gapsOf(wanted.definition()));
        return List.of(new ProcessActivated(command.process(), version));
    }

    private static void requireComplete(ProcessId process, int version, List<String> gaps) {
        if (!gaps.isEmpty()) {
            throw PROCESS_INCOMPLETE.because(
                    "Version " + version + " of process '" + process + "' is incomplete: " + String.join("; ", gaps)
                            + ".",
                    Map.of("process", process.value(), "version", version, "gaps", gaps));
        }
    }
}
