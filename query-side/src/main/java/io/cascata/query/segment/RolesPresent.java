package io.cascata.query.segment;

import io.cascata.query.deals.FilterParameters;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far opportunities got by the roles that somebody had on them before they were closed, canonical stages in order; who
 * is in a later stage, or won, has reached the earlier ones.
 */
record RolesPresent(By by, long knownAt, List<Row> rows) {

    RolesPresent {
        rows = List.copyOf(rows);
    }

    /** What a row stands for: one role, or all roles of an opportunity together. */
    enum By {
        ROLE,
        SET;

        static By of(@Nullable String text) {
            return text == null || text.isBlank() ? ROLE : FilterParameters.parse("by", By.class, text);
        }
    }

    /** A participation is a person on an opportunity: somebody on two counts twice. */
    record Row(
            String key,
            long opportunities,
            long participations,
            long won,
            long lost,
            @Nullable BigDecimal winRate,
            List<Reached> stages,
            String link) {}

    /** {@code conversion} is of the opportunities that reached the stage before. */
    record Reached(
            String stage,
            long opportunities,
            long participations,
            @Nullable BigDecimal conversion) {}
}
