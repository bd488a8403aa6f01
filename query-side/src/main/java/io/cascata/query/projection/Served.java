package io.cascata.query.projection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The store that serves, and, while a read model is built anew, the one that is built beside it from the first event on.
 * Once that has caught up it serves from one moment to the next. Stores that were replaced are closed with this, for
 * somebody may still be reading them.
 */
public final class Served<S extends ProjectionStore> implements AutoCloseable {

    private static final Duration LOOK = Duration.ofMillis(200);

    private final EventFeed feed;
    private final StoreFiles<S> files;
    private final List<S> replaced = new ArrayList<>();
    private volatile Following<S> serving;
    private volatile @Nullable Following<S> building;
    private volatile boolean closed;

    /** A store and its runner. Which one it is matters, not what is in it. */
    private static final class Following<S extends ProjectionStore> {

        private final S store;
        private final ProjectionRunner runner;
        private volatile boolean givenUp;

        Following(S store, ProjectionRunner runner) {
            this.store = store;
            this.runner = runner;
        }

        S store() {
            return store;
        }

        ProjectionRunner runner() {
            return runner;
        }

        void giveUp() {
            givenUp = true;
        }

        void close() {
            runner.close();
            store.close();
        }
    }

    private Served(EventFeed feed, StoreFiles<S> files) {
        this.feed = feed;
        this.files = files;
        this.serving = follow(files.openCurrent(), feed);
    }

    /**
     * Opens the store of a directory and lets it follow the log; one of another version serves until it is built anew, from
     * a feed of its own, so that what serves never waits for it.
     */
    public static <S extends ProjectionStore> Served<S> open(EventFeed feed, EventFeed anew, StoreFiles<S> files) {
        var served = new Served<>(feed, files);
        if (!files.currentFits()) {
            served.rebuild(anew);
        }
        return served;
    }

    private Following<S> follow(S store, EventFeed feed) {
        var runner = new ProjectionRunner(feed, store);
        runner.start();
        return new Following<>(store, runner);
    }

    public S serving() {
        return serving.store();
    }

    /** The runner of the store that serves, to stop and start it. */
    public ProjectionRunner runner() {
        return serving.runner();
    }

    /** Of the store that serves, then of the one that is being built. */
    public List<ProjectionStatus> status() {
        var next = building;
        return next == null
                ? List.of(serving.runner().status())
                : List.of(serving.runner().status(), next.runner().status());
    }

    public void awaitPosition(long position, Duration timeout) throws InterruptedException, TimeoutException {
        serving.runner().awaitPosition(position, timeout);
    }

    /** Starts to build the read models anew from a feed, beside those that serve; does nothing where that is under way. */
    public synchronized void rebuild(EventFeed from) {
        if (building == null && !closed) {
            var next = follow(files.openNext(), from);
            building = next;
            Thread.ofPlatform()
                    .daemon()
                    .name("cascata-" + next.store().name() + "-rebuild")
                    .start(() -> await(next));
        }
    }

    /** Gives up what is being built, if anything; what serves stays as it is. */
    public synchronized void cancelRebuild() {
        var next = building;
        building = null;
        if (next != null) {
            next.giveUp();
            next.close();
            files.deleteNext();
        }
    }

    private void await(Following<S> next) {
        try {
            boolean ready = false;
            while (!next.givenUp && !ready) {
                ready = caughtUp(next);
            }
            switchTo(next);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean caughtUp(Following<S> next) throws InterruptedException {
        try {
            next.runner().awaitPosition(feed.head(), LOOK);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        }
    }

    private synchronized void switchTo(Following<S> next) {
        if (next.givenUp) {
            return;
        }
        var old = serving;
        serving = next;
        building = null;
        files.nextIsCurrent();
        old.runner().close();
        replaced.add(old.store());
    }

    @Override
    public void close() {
        closed = true;
        cancelRebuild();
        serving.close();
        replaced.forEach(ProjectionStore::close);
    }
}
