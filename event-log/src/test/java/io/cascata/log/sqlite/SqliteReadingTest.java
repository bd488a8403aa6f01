package io.cascata.log.sqlite;

import io.cascata.log.EventLog;
import io.cascata.log.ReadingConformance;
import java.nio.file.Path;
import java.time.Clock;

class SqliteReadingTest extends ReadingConformance {

    @Override
    protected EventLog open(Path directory, Clock clock) {
        return SqliteEventLog.open(directory, clock);
    }
}
