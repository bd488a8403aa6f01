package io.cascata.standalone.cli;

import io.cascata.log.sqlite.SqliteEventLog;
import io.cascata.standalone.embedded.ReadSide;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Makes all read models again. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = "Deletes all read models and makes them again from the event log.")
final class RebuildCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var directory = data.existing();
        try (var log = SqliteEventLog.open(directory, Clock.systemUTC())) {
            ReadSide.delete(directory);
            try (var bar = ProgressBar.of("Rebuilding");
                    var reading = ReadSide.open(directory, log, bar::at)) {
                return report(log.head(), reading);
            }
        }
    }

    private int report(long head, ReadSide reading) {
        var out = spec.commandLine().getOut();
        out.println("%,d events read into the read models.".formatted(head));
        var parked = reading.parked();
        if (parked.isEmpty()) {
            return ExitCode.DONE;
        }
        var table = TextTable.of("Read model", ">Position", "Event", "Why it was left out");
        parked.forEach(event -> table.row(event.projection(), event.position(), event.name(), event.reason()));
        out.println("\n" + table);
        return ExitCode.REFUSED;
    }
}
