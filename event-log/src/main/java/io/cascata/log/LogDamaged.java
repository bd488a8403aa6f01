package io.cascata.log;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The stored log is not what was written: truncated, overwritten or not a log at all. */
public final class LogDamaged extends EventLogException {

    public LogDamaged(Path file, String what, @Nullable Throwable cause) {
        super(file + ": " + what, cause);
    }
}
