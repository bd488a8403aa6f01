package io.cascata.query.viewpoint;

import io.cascata.query.projection.RecordedEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The two clocks of a question: business time up to {@code asOf} (inclusive), as the log knew it at position
 * {@code knownAt} (inclusive). Without a value, everything there is.
 */
public record Viewpoint(@Nullable Instant asOf, @Nullable Long knownAt) {

    public static final Viewpoint NOW = new Viewpoint(null, null);

    /** Whether an event had happened, and was known, as seen from here. */
    public boolean shows(RecordedEvent event) {
        return shows(event.occurredAt(), event.position());
    }

    /** Whether what happened then, and has this log position, is seen from here. */
    public boolean shows(Instant occurredAt, long position) {
        return (asOf == null || !occurredAt.isAfter(asOf)) && (knownAt == null || position <= knownAt);
    }

    /** The same, with no more known than up to a log position: what is asked of it has one answer for ever. */
    public Viewpoint pinned(long position) {
        return new Viewpoint(asOf, knownAt == null ? position : Math.min(knownAt, position));
    }
}
