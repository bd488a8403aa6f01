package io.cascata.query.waterfall;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The two clocks of a question: business time up to {@code asOf} (inclusive), as the log knew it at position
 * {@code knownAt} (inclusive). Without a value, everything there is.
 */
public record Viewpoint(@Nullable Instant asOf, @Nullable Long knownAt) {

    public static final Viewpoint NOW = new Viewpoint(null, null);
}
