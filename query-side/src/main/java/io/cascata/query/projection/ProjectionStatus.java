package io.cascata.query.projection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a store has followed the log. {@code failure} says why it cannot go on at present, if it cannot. */
public record ProjectionStatus(
        String store,
        State state,
        long position,
        long head,
        List<ParkedEvent> parked,
        @Nullable String failure) {

    public enum State {
        STOPPED,
        CATCHING_UP,
        LIVE,
        FAILING
    }

    public long lag() {
        return Math.max(0, head - position);
    }
}
