package io.cascata.query.stream;

import io.cascata.log.EventFilter;
import io.cascata.log.EventLog;
import io.cascata.log.EventQuery;
import io.cascata.log.StoredEvent;
import io.cascata.log.Subscription;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Carries events from the log to any number of clients, each at its own pace: a client's thread reads one page, writes
 * it, and reads on where the page ended. What a slow client has not taken stays in the log, not in memory.
 */
final class EventStreams implements AutoCloseable {

    private static final int PAGE = 256;

    private final EventLog log;
    private final Duration heartbeat;
    private final Semaphore places;
    private final Set<Semaphore> waiting = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final Subscription subscription;

    EventStreams(EventLog log, Duration heartbeat, int maxClients) {
        this.log = log;
        this.heartbeat = heartbeat;
        this.places = new Semaphore(maxClients);
        this.subscription = log.onAppend(this::wake);
    }

    /** Where the events go. A write that does not come back holds up this one client only. */
    interface Client {

        void greet() throws IOException;

        /** Whether it may still be told anything; looked at before each page and each heartbeat. */
        boolean isAdmitted();

        void event(StoredEvent event) throws IOException;

        /** Sends what was written. */
        void flush() throws IOException;

        /** Nothing to tell; the log was searched up to this position. */
        void idle(long searchedTo) throws IOException;
    }

    /**
     * Writes every event after the position that the filter lets through, until the client leaves, may
     * no longer read, or the server stops.
     * Throws {@link TooManyStreams} before anything was written where no place is free.
     */
    void serve(long after, EventFilter filter, Client client) throws IOException, InterruptedException {
        if (!places.tryAcquire()) {
            throw new TooManyStreams();
        }
        var appended = new Semaphore(0);
        waiting.add(appended);
        try {
            client.greet();
            follow(after, filter, client, appended);
        } finally {
            waiting.remove(appended);
            places.release();
        }
    }

    private void follow(long after, EventFilter filter, Client client, Semaphore appended)
            throws IOException, InterruptedException {
        long position = after;
        long quietSince = System.nanoTime();
        while (open.get() && client.isAdmitted()) {
            appended.drainPermits();
            var page = log.read(new EventQuery(position, Long.MAX_VALUE, filter, PAGE));
            if (!page.events().isEmpty()) {
                send(page.events(), client);
                quietSince = System.nanoTime();
            }
            boolean atEnd = page.searchedTo() <= position;
            position = Math.max(position, page.searchedTo());
            if (System.nanoTime() - quietSince >= heartbeat.toNanos()) {
                client.idle(position);
                quietSince = System.nanoTime();
            }
            if (atEnd) {
                await(appended, heartbeat.toNanos() - (System.nanoTime() - quietSince));
            }
        }
    }

    private static void send(List<StoredEvent> events, Client client) throws IOException {
        for (var event : events) {
            client.event(event);
        }
        client.flush();
    }

    /** Until something was appended or the time is over; the caller looks into the log in either case. */
    @SuppressWarnings("ResultOfMethodCallIgnored")
    private static void await(Semaphore appended, long nanos) throws InterruptedException {
        appended.tryAcquire(nanos, TimeUnit.NANOSECONDS);
    }

    private void wake() {
        waiting.forEach(one -> {
            if (one.availablePermits() == 0) {
                one.release();
            }
        });
    }

    /** Ends all streams, so that clients come back to the next server with their last position. */
    @Override
    public void close() {
        open.set(false);
        subscription.close();
        wake();
    }
}
