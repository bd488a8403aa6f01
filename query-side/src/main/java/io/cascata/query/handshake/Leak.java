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
    boolean in(HandshakeView view, Patience patience) {
        return switch (this) {
            case NOT_ANSWERED_BY_DUE -> notAnsweredByDue(view, patience);
            case DECLINED -> view.progress() == Progress.DECLINED;
            case UNTOUCHED -> untouched(view, patience);
        };
    }

    private static boolean notAnsweredByDue(HandshakeView view, Patience patience) {
        var deadline = view.deadline();
        if (deadline == null || view.progress() == Progress.WITHDRAWN) {
            return false;
        }
        return patience.orNow(view.answeredAt()).isAfter(deadline.dueAt());
    }

    private static boolean untouched(HandshakeView view, Patience patience) {
        var accepted = view.answeredAt();
        boolean taken = view.progress() == Progress.ACCEPTED || view.progress() == Progress.FOLLOWED_UP;
        return accepted != null
                && taken
                && patience.orNow(view.followedUpAt()).isAfter(accepted.plus(patience.untouched()));
    }
}
