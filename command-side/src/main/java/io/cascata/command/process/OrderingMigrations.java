package io.cascata.command.process;

import static io.cascata.command.process.ProcessRefusal.STAGE_MAPPED_AMISS;

import io.cascata.command.decision.Boundary;
import io.cascata.events.process.ProcessEvent;
import io.cascata.events.process.ProcessMigrationOrdered;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.StageDefinition;
import io.cascata.events.value.StageMapping;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whether a version can take over the opportunities of all others, drafts among them, on which imports open: every open
 * stage of theirs needs one to go on in.
 */
final class OrderingMigrations {

    private OrderingMigrations() {}

    static List<ProcessEvent> order(OrderMigration command, Boundary boundary) {
        var process = ProcessVersion.known(boundary, command.process());
        var version = command.version() == null
                ? ProcessVersion.active(boundary, command.process())
                : ProcessVersion.active(boundary, command.process(), command.version());
        var succession = new StageSuccession(version, command.stages());
        command.stages().forEach(mapping -> requireSense(mapping, process, succession));
        openStagesOfOthers(process, version).forEach(stage -> succession.require(stage.ref()));
        return List.of(new ProcessMigrationOrdered(command.process(), version.version(), command.stages()));
    }

    private static Stream<StageDefinition> openStagesOfOthers(RevenueProcess process, ProcessVersion version) {
        return process.versions().entrySet().stream()
                .filter(each -> !each.getKey().equals(version.version()))
                .flatMap(each -> each.getValue().stages().stream())
                .filter(stage -> stage.outcome() == Outcome.OPEN);
    }

    private static void requireSense(StageMapping mapping, RevenueProcess process, StageSuccession succession) {
        boolean known = process.versions().values().stream()
                .anyMatch(version -> version.stage(mapping.from()).isPresent());
        if (!known || succession.open(mapping.to()).isEmpty()) {
            throw STAGE_MAPPED_AMISS.because(
                    known
                            ? "'" + mapping.to() + "' is not an open stage of version "
                                    + succession.to().version() + "."
                            : "No version of the process has a stage '" + mapping.from() + "'.",
                    Map.of(
                            "from", mapping.from().value(),
                            "to", mapping.to().value()));
        }
    }
}
