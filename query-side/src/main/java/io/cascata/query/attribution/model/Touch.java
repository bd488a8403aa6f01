package io.cascata.query.attribution.model;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Something that a person did. Touches are ordered by time, then by {@code sequence} of ingestion, then by id. */
public record Touch(
        String id,
        String person,
        String channel,
        @Nullable String campaign,
        @Nullable String content,
        Instant at,
        String kind,
        long sequence) {

    static final Comparator<Touch> ORDER =
            Comparator.comparing(Touch::at).thenComparingLong(Touch::sequence).thenComparing(Touch::id);
}
