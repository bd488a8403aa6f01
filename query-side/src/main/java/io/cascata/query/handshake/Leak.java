package io.cascata.query.handshake;

import io.cascata.query.handshake.HandshakeView.Progress;

/** A way in which work is lost between two teams. */
public enum Leak {
    /** Neither accepted nor declined by the due time, whatever came later. */
    NOT_ANSWERED_BY_DUE,
    DECLINED,
    /** Accepted, and then not followed up for so many days. */
    UNTOUCHED;

    /** Whether a handshake leaks in this way. */
    boolean in(Standing handshake, Patience patience) {
        return switch (this) {
            case NOT_ANSWERED_BY_DUE -> notAnsweredByDue(handshake, patience);
            case DECLINED -> handshake.progress() == Progress.DECLINED;
            case UNTOUCHED -> untouched(handshake, patience);
        };
    }

    private static boolean notAnsweredByDue(Standing handshake, Patience patience) {
        var due = handshake.times().due();
        if (due == null || handshake.progress() == Progress.WITHDRAWN) {
            return false;
        }
        return patience.orNow(handshake.times().answered()).isAfter(due);
    }

    private static boolean untouched(Standing handshake, Patience patience) {
        var accepted = handshake.times().answered();
        boolean taken = handshake.progress() == Progress.ACCEPTED || handshake.progress() == Progress.FOLLOWED_UP;
        return accepted != null
                && taken
                && patience.orNow(handshake.times().followedUp()).isAfter(accepted.plus(patience.untouched()));
    }
}
