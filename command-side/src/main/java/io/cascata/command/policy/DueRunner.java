package io.cascata.command.policy;

import io.cascata.command.decision.BatchExecutor;
import io.cascata.log.EventLog;
import io.cascata.log.EventLogException;
import io.cascata.log.codec.EventCodec;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks for what is due, by the clock it is given: looks whenever the log has grown and at least once a second. What is
 * due is read from the log, so it survives a restart; what was asked for before has the same command id and adds nothing,
 * so two of them may run.
 */
public final class DueRunner implements AutoCloseable {

    private static final Duration LOOK = Duration.ofSeconds(1);

    private final DueThings things;
    private final BatchExecutor batches;
    private final Clock clock;
    private final LogWatch watch;

    public DueRunner(EventLog log, EventCodec codec, BatchExecutor batches, List<DuePolicy> policies, Clock clock) {
        this.things = new DueThings(log, codec, policies);
        this.batches = batches;
        this.clock = clock;
        this.watch = new LogWatch("deadlines", log, LOOK, this::look);
    }

    /** Starts to look; does nothing where it does already. */
    public void start() {
        watch.start();
    }

    /**
     * Asks for all that is due by now before it returns.
     *
     * @throws EventLogException where the log cannot be read or written
     */
    public synchronized void look() {
        things.follow();
        var due = things.overdue(clock.instant());
        if (!due.isEmpty()) {
            askFor(due);
        }
    }

    private void askFor(List<DueThing> due) {
        try {
            batches.execute(due.stream().map(DueThing::request).toList());
            due.forEach(things::done);
        } catch (EventLogException e) {
            throw e;
        } catch (RuntimeException defect) {
            // one of them is to blame, and waits; the others need not
            due.forEach(thing -> askAlone(thing, defect));
            throw defect;
        }
    }

    private void askAlone(DueThing thing, RuntimeException defect) {
        try {
            batches.execute(List.of(thing.request()));
            things.done(thing);
        } catch (RuntimeException e) {
            if (!e.equals(defect)) {
                defect.addSuppressed(e);
            }
        }
    }

    /** How many things will be due, or are. */
    public synchronized int waiting() {
        return things.size();
    }

    /** Why it cannot ask at present, if it cannot. */
    public @Nullable String failure() {
        return watch.failure();
    }

    @Override
    public void close() {
        watch.close();
    }
}
