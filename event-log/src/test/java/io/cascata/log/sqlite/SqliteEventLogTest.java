package io.cascata.log.sqlite;

import io.cascata.log.EventLog;
import io.cascata.log.EventLogConformance;
import java.nio.file.Path;
import java.time.Clock;

class SqliteEventLogTest extends EventLogConformance {

    @Override
    protected EventLog open(Path directory, Clock clock) {
        return SqliteEventLog.open(directory, clock);
    }
}
