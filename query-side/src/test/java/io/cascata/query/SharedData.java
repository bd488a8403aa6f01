package io.cascata.query;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;

/** Reference data that lies beside the repository and is never copied into it. */
public final class SharedData {

    private SharedData() {}

    /** A file below {@code ../shared/data}; where it is absent the test is left out, but fails in CI. */
    public static Path file(String name) {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            var file = folder.resolve("shared/data").resolve(name);
            if (Files.exists(file)) {
                return file;
            }
        }
        var missing = "shared/data/" + name + " is not beside the repository";
        return "true".equals(System.getenv("CI")) ? fail(missing) : abort(missing);
    }
}
