package io.cascata.query.projection;

import io.cascata.log.EventLog;
import io.cascata.log.EventQuery;
import io.cascata.log.Subscription;
import io.cascata.log.codec.EventCodec;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/**
 * Reads the log and decodes it once for all stores that follow it side by side. The next page is made while they still
 * work on the one before; who runs ahead waits a while for the others, and whoever falls far behind reads for itself.
 */
public final class EventFeed {

    private static final int PAGE = 2_048;
    private static final int WINDOW = 16 * PAGE;
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(2);

    private final EventLog log;
    private final EventDecoder decoder;
    private final Map<Object, Long> followers = new HashMap<>();
    private final Map<Long, FutureTask<Page>> pages = new HashMap<>();

    /** What the log holds after one position, through another: events, and those that could not be read. */
    record Page(List<RecordedEvent> events, List<ParkedEvent> unreadable, long through) {}

    /** A feed of the events that any of these projections wants. */
    public EventFeed(EventLog log, Collection<? extends Projection> projections) {
        this.log = log;
        this.decoder = new EventDecoder(
                EventCodec.cascata(), type -> projections.stream().anyMatch(projection -> projection.wants(type)));
    }

    long head() {
        return log.head();
    }

    Subscription onAppend(Runnable listener) {
        return log.onAppend(listener);
    }

    /** The page after a position that is not the head yet, for a follower that will take the pages after it as well. */
    Page after(long position, Object follower) throws InterruptedException {
        var task = place(position, follower);
        task.run();
        try {
            var page = task.get();
            took(follower, page.through());
            if (page.through() < log.head()) {
                Thread.startVirtualThread(ahead(page.through()));
            }
            return page;
        } catch (ExecutionException e) {
            drop(position, task);
            throw e.getCause() instanceof RuntimeException failure ? failure : new StoreFailure("cannot read on", e);
        }
    }

    /** The follower takes no more pages, or starts again elsewhere. */
    synchronized void leave(Object follower) {
        followers.remove(follower);
        forget();
    }

    private synchronized FutureTask<Page> place(long position, Object follower) throws InterruptedException {
        followers.put(follower, position);
        forget();
        long until = System.nanoTime() + PATIENCE;
        while (someoneFallsBehind(position) && System.nanoTime() < until) {
            TimeUnit.NANOSECONDS.timedWait(this, until - System.nanoTime());
        }
        return ahead(position);
    }

    private synchronized void took(Object follower, long through) {
        followers.put(follower, through);
        forget();
    }

    /** Whoever asks again has the page read again. */
    private synchronized void drop(long position, FutureTask<Page> failed) {
        pages.remove(position, failed);
    }

    private synchronized FutureTask<Page> ahead(long position) {
        return pages.computeIfAbsent(position, after -> new FutureTask<>(() -> page(after)));
    }

    private Page page(long after) {
        return decoder.page(log.read(EventQuery.after(after, PAGE)));
    }

    /** Whether this page is the first that takes the follower out of the sight of another. */
    private boolean someoneFallsBehind(long position) {
        return followers.values().stream().anyMatch(at -> position - at >= WINDOW && position - at < WINDOW + PAGE);
    }

    private void forget() {
        pages.keySet().removeIf(after -> followers.values().stream().noneMatch(at -> isNear(after, at)));
        notifyAll();
    }

    private static boolean isNear(long page, long follower) {
        return page >= follower && page - follower < WINDOW + PAGE;
    }
}
