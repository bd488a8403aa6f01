package io.cascata.command.process;

import static io.cascata.command.process.ProcessRefusal.PROCESS_INCOMPLETE;
import static io.cascata.command.process.ProcessRefusal.PROCESS_TYPE_DIFFERS;

import io.cascata.command.decision.Boundary;
import io.cascata.command.decision.Decisions;
import io.cascata.events.id.ProcessId;
import io.cascata.events.process.ProcessActivated;
import io.cascata.events.process.ProcessDrafted;
import io.cascata.events.process.ProcessEvent;
import io.cascata.events.value.OpportunityType;
import java.util.List;
import java.util.Map;

/** What may be done with stage models. */
public final class ProcessDecisions {

    private ProcessDecisions() {}

    public static void contribute(Decisions.Builder decisions) {
        decisions
                .on(DraftProcess.class, ProcessDecisions::draft)
                .on(ActivateProcess.class, ProcessDecisions::activate)
                .on(OrderMigration.class, OrderingMigrations::order);
    }

    private static List<ProcessEvent> draft(DraftProcess command, Boundary boundary) {
        var process = boundary.load(RevenueProcessKind.PROCESS, command.process());
        if (process.isUnknown()) {
            return List.of(new ProcessDrafted(command.process(), 1, command.definition()));
        }
        var latest = process.versions().get(process.latest());
        if (command.definition().equals(latest)) {
            return List.of();
        }
        requireType(command, process.versions().firstEntry().getValue().type());
        int version = process.isDraft(process.latest()) ? process.latest() : process.latest() + 1;
        return List.of(new ProcessDrafted(command.process(), version, command.definition()));
    }

    private static void requireType(DraftProcess command, OpportunityType type) {
        if (command.definition().type() != type) {
            throw PROCESS_TYPE_DIFFERS.because(
                    "Process '" + command.process() + "' is for " + type + ", not for "
                            + command.definition().type() + ".",
                    Map.of(
                            "process", command.process().value(),
                            "type", type,
                            "requested", command.definition().type()));
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
