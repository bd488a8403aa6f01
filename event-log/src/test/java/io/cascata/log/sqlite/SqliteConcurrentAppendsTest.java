package io.cascata.log.sqlite;

import io.cascata.log.ConcurrentAppendsConformance;
import io.cascata.log.EventLog;
import java.nio.file.Path;
import java.time.Clock;

class SqliteConcurrentAppendsTest extends ConcurrentAppendsConformance {

    @Override
    protected EventLog open(Path directory, Clock clock) {
        return SqliteEventLog.open(directory, clock);
    }
}
