package io.cascata.query.projection;

import io.cascata.log.Subscription;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets one store follow the log on a thread of its own: takes pages from the store's position on, and commits when the
 * head is reached or enough has gathered. A store that fails is tried again from its position.
 */
public final class ProjectionRunner implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionRunner.class);
    private static final long RETRY_MILLIS = 500;

    private final EventFeed feed;
    private final ProjectionStore store;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private @Nullable Thread thread;
    private @Nullable Subscription subscription;
    private volatile boolean running;
    private volatile @Nullable String failure;

    public ProjectionRunner(EventFeed feed, ProjectionStore store) {
        this.feed = feed;
        this.store = store;
    }

    /** Starts to follow the log; does nothing where it does already. */
    public synchronized void start() {
        if (thread != null) {
            return;
        }
        running = true;
        subscription = feed.onAppend(this::wake);
        thread = Thread.ofPlatform().name("cascata-" + store.name()).start(this::follow);
    }

    /** Stops after the page at hand; what was not committed is read again at the next start. */
    public synchronized void stop() {
        var following = thread;
        if (following == null) {
            return;
        }
        running = false;
        wake();
        try {
            following.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (subscription != null) {
            subscription.close();
        }
        feed.leave(this);
        thread = null;
    }

    @Override
    public void close() {
        stop();
    }

    public ProjectionStatus status() {
        long head = feed.head();
        long position = store.position();
        return new ProjectionStatus(store.name(), state(position, head), position, head, store.parked(), failure);
    }

    /**
     * Waits until the store has seen a position, so that callers read their own writes.
     *
     * @throws TimeoutException where it has not within the time
     */
    public void awaitPosition(long position, Duration timeout) throws InterruptedException, TimeoutException {
        long left = timeout.toNanos();
        lock.lock();
        try {
            while (store.position() < position) {
                if (left <= 0) {
                    throw new TimeoutException(store.name() + " has not seen position " + position + " within "
                            + timeout + ", it is at " + store.position());
                }
                left = changed.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    private ProjectionStatus.State state(long position, long head) {
        if (!running) {
            return ProjectionStatus.State.STOPPED;
        }
        if (failure != null) {
            return ProjectionStatus.State.FAILING;
        }
        return position < head ? ProjectionStatus.State.CATCHING_UP : ProjectionStatus.State.LIVE;
    }

    private void follow() {
        while (running) {
            try {
                catchUp();
                failure = null;
                awaitAppend();
            } catch (RuntimeException e) {
                // Whatever it is (disk full, log closed while stopping), the status shows it and the data stays whole.
                store.discard();
                feed.leave(this);
                failure = String.valueOf(e.getMessage());
                LOG.error("{} stands at position {} and tries again", store.name(), store.position(), e);
                pause(RETRY_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void catchUp() throws InterruptedException {
        long read = store.position();
        long committed = read;
        while (running && read < feed.head()) {
            var page = feed.after(read, this);
            page.unreadable().forEach(store::park);
            store.add(page.events());
            read = page.through();
            if (read - committed >= store.batch() || read >= feed.head()) {
                commit(read);
                committed = read;
            }
        }
        if (read > committed) {
            commit(read);
        }
    }

    private void commit(long through) {
        store.commit(through);
        if (through >= feed.head()) {
            store.caughtUp();
        }
        wake();
    }

    private void awaitAppend() throws InterruptedException {
        lock.lock();
        try {
            while (running && feed.head() <= store.position()) {
                changed.await();
            }
        } finally {
            lock.unlock();
        }
    }

    private void pause(long millis) {
        long left = TimeUnit.MILLISECONDS.toNanos(millis);
        lock.lock();
        try {
            while (running && left > 0) {
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    private void wake() {
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
