package io.cascata.log.sqlite;

import io.cascata.log.Append;
import io.cascata.log.AppendCondition;
import io.cascata.log.Appended;
import io.cascata.log.EventLogException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** The one thread that writes. What waits when it is free is committed together, at the price of one fsync. */
final class EventWriter implements AutoCloseable {

    private static final int WAITING = 1_024;
    private static final int GROUP_REQUESTS = 256;
    private static final int PATIENCE_SECONDS = 30;
    private static final AppendRequest STOP =
            new AppendRequest(List.of(), AppendCondition.NONE, new CompletableFuture<>());

    private final Path file;
    private final Ledger ledger;
    private final Listeners listeners;
    private final BlockingQueue<AppendRequest> queue = new ArrayBlockingQueue<>(WAITING);
    private final ExecutorService answers = Executors.newVirtualThreadPerTaskExecutor();
    private final ReadWriteLock gate = new ReentrantReadWriteLock();
    private final Thread thread;
    private boolean closed;

    EventWriter(Path file, Ledger ledger, Listeners listeners) {
        this.file = file;
        this.ledger = ledger;
        this.listeners = listeners;
        this.thread = Thread.ofPlatform().name("event-log-writer").start(this::run);
    }

    CompletableFuture<Appended> append(Append append) {
        try {
            var request = AppendRequest.of(append);
            enqueue(request);
            return request.answer();
        } catch (EventLogException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private void enqueue(AppendRequest request) {
        gate.readLock().lock();
        try {
            if (closed) {
                throw new EventLogException(file + ": the log is closed");
            }
            if (!queue.offer(request, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new EventLogException(file + ": the log is overloaded, " + WAITING + " appends are waiting");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EventLogException(file + ": interrupted while waiting to append", e);
        } finally {
            gate.readLock().unlock();
        }
    }

    private void run() {
        var group = new ArrayList<AppendRequest>(GROUP_REQUESTS);
        boolean stopping = false;
        while (!stopping) {
            try {
                group.add(queue.take());
                queue.drainTo(group, GROUP_REQUESTS - 1);
                stopping = group.remove(STOP);
                commit(group);
            } catch (InterruptedException e) {
                stopping = true;
            }
            group.clear();
        }
    }

    private void commit(List<AppendRequest> group) {
        long before = ledger.head();
        try {
            ledger.commit(group).forEach(answers::execute);
        } catch (SQLException | RuntimeException e) {
            if (group.size() == 1) {
                fail(group.getFirst(), e);
            } else {
                group.forEach(request -> commit(List.of(request))); // so that one bad append harms no other
            }
        }
        if (ledger.head() > before) {
            answers.execute(listeners::call);
        }
    }

    private void fail(AppendRequest request, Exception e) {
        var failure = e instanceof SQLException sql
                ? Failures.of(file, "appending", sql)
                : new EventLogException(file + ": appending failed", e);
        answers.execute(() -> request.answer().completeExceptionally(failure));
    }

    /** Refuses further appends, writes those that wait, and lets the file go. */
    @Override
    public void close() throws SQLException {
        gate.writeLock().lock();
        try {
            closed = true;
        } finally {
            gate.writeLock().unlock();
        }
        try {
            queue.put(STOP);
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            thread.interrupt();
        }
        ledger.close();
        answers.close();
    }
}
