package io.cascata.command.execution;

import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.jspecify.annotations.Nullable;

/** When a command is decided again: when somebody else changed what it was decided on. Nothing else is tried twice. */
final class ConflictRetry {

    private static final int ATTEMPTS = 20;

    private ConflictRetry() {}

    /** Whether to try again after so many failures, the last of which is given. */
    static boolean isWorthwhile(int failed, Throwable failure) {
        return failed < ATTEMPTS && isConflict(failure);
    }

    /** Up to twice as long for each failure, at most 64 ms: rivals must not meet again at the same moment. */
    static long jitterMillis(int failed) {
        return ThreadLocalRandom.current().nextLong(1, 2L << Math.min(failed, 5));
    }

    private static boolean isConflict(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof AppendEventsTransactionRejectedException) {
                return true;
            }
        }
        return false;
    }
}
