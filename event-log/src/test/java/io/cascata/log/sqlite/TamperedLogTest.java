package io.cascata.log.sqlite;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Every test has a log of its own to do harm to. */
abstract class TamperedLogTest {

    @TempDir
    Path directory;

    TamperedLogs logs;

    @BeforeEach
    final void write() {
        logs = new TamperedLogs(directory);
        logs.write();
    }
}
