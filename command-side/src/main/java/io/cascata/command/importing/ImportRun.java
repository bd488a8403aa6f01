package io.cascata.command.importing;

import io.cascata.command.importing.plan.ImportProgress;
import io.cascata.command.importing.reading.UnreadableFile;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** One import: how far it has come, and in the end its report or why it failed. */
public final class ImportRun implements ImportProgress {

    /** Where an import stands. */
    public enum Status {
        RUNNING,
        COMPLETED,
        CANCELLED,
        FAILED
    }

    private final String id;
    private final AtomicLong rowsRead = new AtomicLong();
    private final AtomicLong done = new AtomicLong();
    private volatile long planned;
    private volatile boolean cancelled;
    private volatile Status status = Status.RUNNING;
    private volatile @Nullable ImportReport report;
    private volatile @Nullable Failure failure;

    ImportRun(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public Status status() {
        return status;
    }

    public long rowsReadSoFar() {
        return rowsRead.get();
    }

    /** The share of what follows from the rows that has been carried out, 0 to 1; 0 while files are still read. */
    public double progress() {
        long all = planned;
        return all == 0 ? 0 : Math.min(1, done.get() / (double) all);
    }

    public @Nullable ImportReport report() {
        return report;
    }

    public @Nullable Failure failure() {
        return failure;
    }

    /** Why an import failed: the stable code of what was wrong with a file, or {@code import-failed}. */
    public record Failure(
            String code,
            String detail,
            @Nullable String file,
            long line,
            @Nullable String column) {}

    /** Stops before the next batch; what has been carried out stays. */
    public void cancel() {
        cancelled = true;
    }

    void run(Importer importer, ImportRequest request, Runnable whenDone) {
        try {
            var finished = importer.run(request, this);
            report = finished;
            status = finished.completed() ? Status.COMPLETED : Status.CANCELLED;
        } catch (UnreadableFile e) {
            fail(new Failure(e.problem().code(), String.valueOf(e.getMessage()), e.file(), e.line(), e.column()));
        } catch (RuntimeException e) {
            fail(new Failure("import-failed", String.valueOf(e.getMessage()), null, 0, null));
            throw e;
        } finally {
            whenDone.run();
        }
    }

    private void fail(Failure reason) {
        failure = reason;
        status = Status.FAILED;
    }

    @Override
    public void rowRead() {
        rowsRead.incrementAndGet();
    }

    @Override
    public void planned(long works) {
        planned = works;
    }

    @Override
    public void carriedOut(int works, int commands) {
        done.addAndGet(works);
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }
}
