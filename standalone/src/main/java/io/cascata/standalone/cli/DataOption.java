package io.cascata.standalone.cli;

import io.cascata.log.EventLog;
import io.cascata.log.sqlite.SqliteEventLog;
import io.cascata.standalone.embedded.ReadSide;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.BiFunction;
import picocli.CommandLine.Option;

/** Where everything is kept. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:CASCATA_DATA:-.cascata}",
            description = "Data directory (default: ${DEFAULT-VALUE}; CASCATA_DATA sets another).")
    private Path directory = Path.of(".cascata");

    /** The directory, made at first use. */
    Path directory() {
        return directory;
    }

    /** Asks the read models of the directory, once they have seen all of its log. */
    <T> T ask(BiFunction<ReadSide, EventLog, T> question) {
        var existing = existing();
        try (var log = SqliteEventLog.open(existing, Clock.systemUTC());
                var bar = ProgressBar.of("Reading");
                var reading = ReadSide.open(existing, log, bar::at)) {
            return question.apply(reading, log);
        }
    }

    /** The directory, which must be one already. */
    Path existing() {
        if (!Files.isDirectory(directory)) {
            throw new UsageProblem("there is no data directory " + directory
                    + "; `cascata demo` or `cascata import` makes one, --data names another");
        }
        return directory;
    }
}
