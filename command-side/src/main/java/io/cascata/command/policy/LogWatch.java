package io.cascata.command.policy;

import io.cascata.log.EventLog;
import io.cascata.log.Subscription;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thread that does some work whenever the log has grown, and at least every so often. Work that fails is done again,
 * after a pause that doubles with each failure up to half a minute.
 */
final class LogWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LogWatch.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final String name;
    private final EventLog log;
    private final Runnable work;
    private final Duration atLeastEvery;
    private final Semaphore news = new Semaphore(0);
    private volatile CountDownLatch ended = new CountDownLatch(1);
    private @Nullable Thread thread;
    private @Nullable Subscription subscription;
    private volatile boolean running;
    private volatile @Nullable String failure;

    LogWatch(String name, EventLog log, Duration atLeastEvery, Runnable work) {
        this.name = name;
        this.log = log;
        this.atLeastEvery = atLeastEvery;
        this.work = work;
    }

    /** Starts to watch; does nothing where it does already. */
    synchronized void start() {
        if (thread != null) {
            return;
        }
        running = true;
        ended = new CountDownLatch(1);
        subscription = log.onAppend(news::release);
        thread = Thread.ofPlatform().name("cascata-" + name).start(this::watch);
    }

    boolean isRunning() {
        return running;
    }

    /** Why the work failed the last time, if it did. */
    @Nullable
    String failure() {
        return failure;
    }

    /** Ends after the work at hand. */
    @Override
    public synchronized void close() {
        var watching = thread;
        if (watching == null) {
            return;
        }
        running = false;
        ended.countDown();
        news.release();
        try {
            watching.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (subscription != null) {
            subscription.close();
        }
        thread = null;
    }

    private void watch() {
        var pause = FIRST_PAUSE;
        try {
            while (running) {
                if (worked()) {
                    pause = FIRST_PAUSE;
                    awaitNews();
                } else {
                    ended.await(pause.toMillis(), TimeUnit.MILLISECONDS);
                    pause = longer(pause);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean worked() {
        try {
            work.run();
            failure = null;
            return true;
        } catch (RuntimeException e) {
            // Whatever it is (disk full, log closed while stopping), the status shows it and nothing is lost.
            failure = String.valueOf(e.getMessage());
            LOG.error("{} failed and is tried again", name, e);
            return false;
        }
    }

    private static Duration longer(Duration pause) {
        var twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    private void awaitNews() throws InterruptedException {
        if (news.tryAcquire(atLeastEvery.toMillis(), TimeUnit.MILLISECONDS)) {
            news.drainPermits();
        }
    }
}
