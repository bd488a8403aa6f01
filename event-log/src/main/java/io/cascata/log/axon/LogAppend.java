package io.cascata.log.axon;

import io.cascata.log.Append;
import io.cascata.log.AppendConflict;
import io.cascata.log.Appended;
import io.cascata.log.EventLog;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.jspecify.annotations.Nullable;

/** One prepared append: the log checks and writes it when it is committed. */
final class LogAppend implements AppendTransaction<ConsistencyMarker> {

    private final EventLog log;
    private final Append append;
    private final ConsistencyMarker before;
    private final AtomicBoolean finished = new AtomicBoolean();

    LogAppend(EventLog log, Append append, ConsistencyMarker before) {
        this.log = log;
        this.append = append;
        this.before = before;
    }

    @Override
    public CompletableFuture<ConsistencyMarker> commit(@Nullable ProcessingContext context) {
        if (finished.getAndSet(true)) {
            return CompletableFuture.failedFuture(
                    new IllegalStateException("this append was committed or rolled back before"));
        }
        return append.events().isEmpty()
                ? CompletableFuture.completedFuture(ConsistencyMarker.ORIGIN)
                : log.append(append).handle((appended, failure) -> marker(appended, failure, context));
    }

    private ConsistencyMarker marker(
            @Nullable Appended appended, @Nullable Throwable failure, @Nullable ProcessingContext context) {
        if (appended != null) {
            if (context != null) {
                context.putResource(LogStorageEngine.APPENDED, appended);
            }
            return new GlobalIndexConsistencyMarker(appended.last());
        }
        var cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause instanceof AppendConflict) {
            var rejected = AppendEventsTransactionRejectedException.conflictingEventsDetected(before);
            rejected.initCause(cause);
            throw rejected;
        }
        throw new CompletionException(failure);
    }

    @Override
    public void rollback(@Nullable ProcessingContext context) {
        finished.set(true);
    }

    @Override
    public CompletableFuture<ConsistencyMarker> afterCommit(
            ConsistencyMarker marker, @Nullable ProcessingContext context) {
        return CompletableFuture.completedFuture(marker);
    }
}
