package io.cascata.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Every test has a workshop of its own, with no tools in it. */
abstract class LauncherTest {

    static final Map<String, String> NOTHING_SET = Map.of();

    @TempDir
    Path folder;

    Workshop workshop;

    @BeforeEach
    final void set_up() throws IOException {
        workshop = new Workshop(folder);
    }
}
