package io.cascata.command.policy;

import io.cascata.command.decision.BatchExecutor;
import io.cascata.log.EventLog;
import io.cascata.log.EventLogException;
import io.cascata.log.EventQuery;
import io.cascata.log.codec.EventCodec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets policies follow the log from a position of their own, on a thread of its own. The position moves only when all
 * before it is done: what fails for the log's sake is tried again, what fails for a defect is parked, what a rule refuses
 * is noted. Whatever is repeated, by a crash or by a second runner, has the same command ids and adds nothing.
 */
public final class PolicyRunner implements AutoCloseable {

    static final int PAGE = 500;
    private static final int REFUSALS_SHOWN = 100;
    private static final Duration LOOK = Duration.ofMinutes(1);

    /** So many events that no policy reacts to may go by before the position is stored. */
    private static final long STORE_AFTER = 10_000;

    private final EventLog log;
    private final Reactions reactions;
    private final Sending sending;
    private final PolicyStore store;
    private final LogWatch watch;
    private volatile long position;
    private long stored;
    private boolean parkedTried;
    private volatile boolean stopping;

    public PolicyRunner(
            EventLog log,
            EventCodec codec,
            BatchExecutor batches,
            List<Policy> policies,
            PolicyStore store,
            PolicySettings settings) {
        this.log = log;
        this.reactions = new Reactions(policies, codec, settings);
        this.sending = new Sending(batches);
        this.store = store;
        this.position = store.position();
        this.stored = position;
        this.watch = new LogWatch("policies", log, LOOK, this::catchUp);
    }

    /** Starts to follow the log; does nothing where it does already. */
    public void start() {
        watch.start();
    }

    /**
     * Reacts to all that is in the log, and to what follows from that, before it returns; or to no more than the page at
     * hand where it is closed meanwhile.
     *
     * @throws EventLogException where the log cannot be read or written
     */
    public synchronized void catchUp() {
        if (!parkedTried) {
            tryParkedAgain();
            parkedTried = true;
        }
        while (!stopping && position < log.head()) {
            page();
        }
    }

    public PolicyStatus status() {
        long head = log.head();
        return new PolicyStatus(
                state(head),
                position,
                head,
                reactions.names(),
                store.parked(),
                store.refused(REFUSALS_SHOWN),
                watch.failure());
    }

    /** Stops after the page at hand and closes the store. */
    @Override
    public void close() {
        stopping = true;
        watch.close();
        store.close();
    }

    private PolicyStatus.State state(long head) {
        if (!watch.isRunning()) {
            return PolicyStatus.State.STOPPED;
        }
        if (watch.failure() != null) {
            return PolicyStatus.State.FAILING;
        }
        return position < head ? PolicyStatus.State.CATCHING_UP : PolicyStatus.State.LIVE;
    }

    private void page() {
        if (reactions.isNone()) {
            position = log.head();
            return;
        }
        var page = log.read(new EventQuery(position, Long.MAX_VALUE, reactions.filter(), PAGE));
        var notes = react(reactions.because(page.events()));
        if (!page.events().isEmpty() || page.searchedTo() - stored >= STORE_AFTER) {
            store.done(page.searchedTo(), notes);
            stored = page.searchedTo();
        }
        position = page.searchedTo();
    }

    private void tryParkedAgain() {
        var parked = store.parked();
        var notes = new ArrayList<PolicyNote>();
        parked.stream()
                .map(note -> new Origin(note.policy(), note.position()))
                .distinct()
                .forEach(origin -> log.at(origin.position())
                        .map(event -> reactions.again(origin.policy(), event))
                        .ifPresent(wanted -> notes.addAll(react(wanted))));
        if (!parked.isEmpty()) {
            store.replace(parked, notes);
        }
    }

    private List<PolicyNote> react(Reactions.Wanted wanted) {
        var notes = new ArrayList<>(wanted.notes());
        notes.addAll(sending.send(wanted.reactions()));
        return notes;
    }

    /** What a parked note goes back to. */
    private record Origin(String policy, long position) {}
}
