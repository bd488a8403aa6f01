package io.cascata.command.execution;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.messaging.core.Message;
import org.axonframework.messaging.core.retry.RetryPolicy;
import org.jspecify.annotations.Nullable;

/** Decides a command again when somebody else changed what it was decided on. Nothing else is tried twice. */
final class ConflictRetry implements RetryPolicy {

    private final int attempts;

    ConflictRetry(int attempts) {
        this.attempts = attempts;
    }

    @Override
    public Outcome defineFor(Message message, Throwable failure, List<Class<? extends Throwable>[]> previousFailures) {
        int failed = previousFailures.size() + 1;
        return failed < attempts && isConflict(failure)
                ? Outcome.rescheduleIn(jitterMillis(failed), TimeUnit.MILLISECONDS)
                : Outcome.doNotReschedule();
    }

    /** Up to twice as long for each failure, at most 64 ms: rivals must not meet again at the same moment. */
    static long jitterMillis(int failed) {
        return ThreadLocalRandom.current().nextLong(1, 2L << Math.min(failed, 5));
    }

    static boolean isConflict(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof AppendEventsTransactionRejectedException) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void describeTo(ComponentDescriptor descriptor) {
        descriptor.describeProperty("attempts", attempts);
    }
}
