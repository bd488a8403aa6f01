package io.cascata.log;

import java.nio.file.Path;

/** Another process holds the data directory. */
public final class LogInUse extends EventLogException {

    public LogInUse(Path directory) {
        super("another process holds the data directory " + directory);
    }
}
