package io.cascata.command.process;

import static io.cascata.command.process.ProcessRefusal.PROCESS_NOT_ACTIVE;
import static io.cascata.command.process.ProcessRefusal.PROCESS_UNKNOWN;
import static io.cascata.command.process.ProcessRefusal.PROCESS_VERSION_UNKNOWN;

import io.cascata.command.decision.Boundary;
import io.cascata.command.decision.Refusal;
import io.cascata.events.id.ProcessId;
import io.cascata.events.value.ProcessDefinition;
import io.cascata.events.value.StageKey;
import java.util.Map;
import java.util.Optional;

/** One version of a stage model, as other slices work by it. Loading one refuses, with its reason, what is not there. */
public record ProcessVersion(ProcessId process, Integer version, ProcessDefinition definition) {

    /** The version that new opportunities open on. */
    public static ProcessVersion active(Boundary boundary, ProcessId id) {
        var active = known(boundary, id).active();
        if (active == null) {
            throw PROCESS_NOT_ACTIVE.because(
                    "No version of process '" + id + "' is active.", Map.of("process", id.value()));
        }
        return any(boundary, id, active);
    }

    /** The active version, provided that it is this one. */
    public static ProcessVersion active(Boundary boundary, ProcessId id, int version) {
        var wanted = any(boundary, id, version);
        var active = active(boundary, id);
        if (active.version() != version) {
            throw PROCESS_NOT_ACTIVE.because(
                    "Version " + version + " of process '" + id + "' is not active; version " + active.version()
                            + " is.",
                    Map.of("process", id.value(), "version", version, "active", active.version()));
        }
        return wanted;
    }

    /** Any version, also a draft or one that no longer is active. */
    public static ProcessVersion any(Boundary boundary, ProcessId id, int version) {
        var versions = known(boundary, id).versions();
        var definition = versions.get(version);
        if (definition == null) {
            throw versionUnknown(id, version, versions.lastKey());
        }
        return new ProcessVersion(id, version, definition);
    }

    /**
     * The version that has a stage: the active one, else the latest of those that have it; where none has, the active one,
     * else the latest. For what is imported, which may stand in drafts.
     */
    public static ProcessVersion having(Boundary boundary, ProcessId id, StageKey stage) {
        var process = known(boundary, id);
        var active = Optional.ofNullable(process.active());
        int version = active.filter(each ->
                        any(boundary, id, each).definition().stage(stage).isPresent())
                .or(() -> process.latestWith(stage))
                .or(() -> active)
                .orElseGet(process::latest);
        return any(boundary, id, version);
    }

    /** The version {@linkplain #having having} a stage, provided that it comes after this one. */
    public Optional<ProcessVersion> laterHaving(Boundary boundary, StageKey stage) {
        return Optional.of(having(boundary, process, stage))
                .filter(later -> later.version() > version)
                .filter(later -> later.definition().stage(stage).isPresent());
    }

    static RevenueProcess known(Boundary boundary, ProcessId id) {
        var process = boundary.load(RevenueProcessKind.PROCESS, id);
        if (process.isUnknown()) {
            throw PROCESS_UNKNOWN.because("There is no process '" + id + "'.", Map.of("process", id.value()));
        }
        return process;
    }

    static Refusal versionUnknown(ProcessId id, int version, int latest) {
        return PROCESS_VERSION_UNKNOWN.because(
                "Process '" + id + "' has no version " + version + "; its latest is " + latest + ".",
                Map.of("process", id.value(), "version", version, "latest", latest));
    }
}
