package io.cascata.log;

import io.cascata.events.Tag;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What every conformance test needs: a log of the engine under test, on an empty directory, and a clock. */
public abstract class EventLogKit {

    protected static final Tag DEAL = new Tag("deal", "acme|crm");
    protected static final Tag OTHER = new Tag("deal", "zeta|crm");
    protected static final Tag ACCOUNT = new Tag("account", "acme");

    @TempDir
    protected Path directory;

    protected final SettableClock clock = new SettableClock();
    protected EventLog log;

    /** Opens the engine under test; called again on the same directory, it finds what was written there. */
    protected abstract EventLog open(Path directory, Clock clock);

    @BeforeEach
    void openLog() {
        log = open(directory, clock);
    }

    @AfterEach
    void closeLog() {
        log.close();
    }

    protected void reopen() {
        log.close();
        log = open(directory, clock);
    }

    protected List<Long> append(NewEvent... events) {
        return log.append(Append.unconditional(List.of(events))).join().positions();
    }

    protected List<Long> append(List<NewEvent> events) {
        return log.append(Append.unconditional(events)).join().positions();
    }

    protected List<Long> appendIf(AppendCondition condition, NewEvent... events) {
        try {
            return log.append(new Append(List.of(events), condition)).join().positions();
        } catch (CompletionException e) {
            throw (RuntimeException) e.getCause();
        }
    }

    protected List<StoredEvent> all() {
        return log.read(EventQuery.after(0, Integer.MAX_VALUE)).events();
    }

    protected List<Long> positions(EventFilter filter) {
        return log.read(new EventQuery(0, Long.MAX_VALUE, filter, 1_000)).events().stream()
                .map(StoredEvent::position)
                .toList();
    }

    protected static List<Long> oneTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }
}
