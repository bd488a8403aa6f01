package io.cascata.log;

import java.nio.file.Path;

/** The data directory is held already: by another process, or by another log of this one. */
public final class LogInUse extends EventLogException {

    public LogInUse(Path directory) {
        super("the data directory is in use by another process or another open log: " + directory);
    }
}
