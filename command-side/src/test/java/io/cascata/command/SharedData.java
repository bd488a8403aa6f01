package io.cascata.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real data in the folder beside the checkout, searched upwards; its absence fails in CI and skips elsewhere. */
public final class SharedData {

    private SharedData() {}

    public static Path at(String name) {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            var found = at.resolveSibling("shared").resolve("data").resolve(name);
            if (Files.exists(found)) {
                return found;
            }
        }
        assertThat(System.getenv("CI")).as("shared data must be there in CI").isNotEqualTo("true");
        assumeTrue(false, "no shared data beside the checkout: " + name);
        throw new IllegalStateException("unreachable");
    }
}
