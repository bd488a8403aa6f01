package io.cascata.command.execution;

import io.cascata.command.decision.BatchExecutor;
import io.cascata.command.decision.BatchLine;
import io.cascata.command.decision.CommandRequest;
import io.cascata.command.decision.Decisions;
import io.cascata.log.AppendConflict;
import io.cascata.log.EventLog;
import io.cascata.log.codec.EventCodec;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Batches straight on the log: entities are read many at a time, all commands are decided on them in order, and all
 * events are appended in one commit on condition that nobody changed what was read. Otherwise all is read and decided
 * again.
 */
public final class LogBatchExecutor implements BatchExecutor {

    private static final int KEPT = 20_000;

    /** A line is let go at its end; while it lasts, much of what it looks at comes again and again. */
    private static final int KEPT_BY_LINE = 60_000;

    private final EventLog log;
    private final EventCodec codec;
    private final Decisions decisions;
    private final AtomicReference<Recent> kept = new AtomicReference<>(new Recent(KEPT));

    public LogBatchExecutor(EventLog log, EventCodec codec, Decisions decisions) {
        this.log = log;
        this.codec = codec;
        this.decisions = decisions;
    }

    /**
     * Throws {@link AppendConflict} where others kept changing the same entities, {@link IllegalArgumentException} for a
     * command with an idempotency key: the ids of a batch make it repeatable by themselves.
     */
    @Override
    public List<Outcome> execute(List<CommandRequest> requests) {
        // Whoever comes while another batch is under way starts with nothing known.
        var recent = kept.getAndSet(new Recent(KEPT));
        var line = new LogBatchLine(log, codec, decisions, recent);
        line.begin(requests);
        var outcomes = line.finish();
        kept.set(recent);
        return outcomes;
    }

    @Override
    public BatchLine line() {
        return new LogBatchLine(log, codec, decisions, new Recent(KEPT_BY_LINE));
    }
}
