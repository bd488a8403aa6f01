package io.cascata.command.importing;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Every test has an importer and a log of its own. */
abstract class ImportTest {

    ImportBench bench;

    @BeforeEach
    final void open(@TempDir Path directory) {
        bench = ImportBench.in(directory);
    }

    @AfterEach
    final void close() {
        bench.close();
    }
}
