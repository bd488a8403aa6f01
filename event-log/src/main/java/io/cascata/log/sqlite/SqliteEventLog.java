package io.cascata.log.sqlite;

import io.cascata.events.Tag;
import io.cascata.log.Append;
import io.cascata.log.Appended;
import io.cascata.log.EventLog;
import io.cascata.log.EventLogException;
import io.cascata.log.EventPage;
import io.cascata.log.EventQuery;
import io.cascata.log.StoredEvent;
import io.cascata.log.Subscription;
import io.cascata.log.Verification;
import io.cascata.log.VerificationProgress;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** The log in the file {@code log.db} of a data directory, which one log at a time holds. */
public final class SqliteEventLog implements EventLog {

    private static final String FILE = "log.db";

    private final DirectoryLock lock;
    private final Path file;
    private final Ledger ledger;
    private final Listeners listeners = new Listeners();
    private final EventWriter writer;
    private final Readers readers;
    private final EventReader reader;
    private final LogCheck check;
    private final AtomicBoolean closed = new AtomicBoolean();

    private SqliteEventLog(DirectoryLock lock, Path file, Clock clock) throws SQLException {
        this.lock = lock;
        this.file = file;
        this.readers = new Readers(file);
        this.ledger = new Ledger(() -> Connections.writer(file), clock);
        this.writer = new EventWriter(file, ledger, listeners);
        this.reader = new EventReader(readers, ledger.lastUse());
        this.check = new LogCheck(readers);
    }

    /**
     * Opens the log of a data directory; both are made where they are missing. The clock gives the record time.
     *
     * @throws io.cascata.log.LogInUse where another process or another log of this one holds the directory
     * @throws io.cascata.log.LogDamaged where the file is not what was written; it is left as it is
     * @throws EventLogException where the directory cannot be used
     */
    public static SqliteEventLog open(Path directory, Clock clock) {
        var lock = DirectoryLock.on(directory);
        Path file = directory.resolve(FILE);
        try {
            new LogFile(file).check();
            Schema.createIfMissing(file);
            return new SqliteEventLog(lock, file, clock);
        } catch (IOException e) {
            lock.close();
            throw new EventLogException("cannot open " + file, e);
        } catch (SQLException e) {
            lock.close();
            throw Failures.of(file, "opening", e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    @Override
    public long head() {
        return ledger.head();
    }

    @Override
    public CompletableFuture<Appended> append(Append append) {
        return writer.append(append);
    }

    @Override
    public EventPage read(EventQuery query) {
        return reader.page(query, head());
    }

    @Override
    public Optional<StoredEvent> at(long position) {
        return reader.at(position, head());
    }

    @Override
    public Map<UUID, Long> positionsOf(Collection<UUID> ids) {
        return reader.positionsOf(ids);
    }

    @Override
    public Set<Tag> inUse(Collection<Tag> tags) {
        return reader.inUse(tags, head());
    }

    @Override
    public long positionAt(Instant recordedAt) {
        return reader.positionAt(recordedAt, head());
    }

    @Override
    public Subscription onAppend(Runnable listener) {
        return listeners.add(listener);
    }

    @Override
    public Verification verify(VerificationProgress progress) {
        return check.run(progress);
    }

    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        // The writer closes after the readers: the last connection takes the WAL into the file, and readers may not.
        try (lock;
                writer;
                readers) {
            listeners.clear();
        } catch (SQLException e) {
            throw Failures.of(file, "closing", e);
        }
    }
}
