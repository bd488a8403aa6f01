package io.cascata.standalone.cli;

import java.nio.file.Files;
import java.nio.file.Path;
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

    /** The directory, which must be one already. */
    Path existing() {
        if (!Files.isDirectory(directory)) {
            throw new UsageProblem("there is no data directory " + directory
                    + "; `cascata demo` or `cascata import` makes one, --data names another");
        }
        return directory;
    }
}
