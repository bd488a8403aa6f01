package io.cascata.query.segment;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far all open opportunities are covered: filled target roles of all target roles, the plain mean over opportunities
 * with a profile, those complete, and for how many each role is missing, the most missed first.
 */
record CoverageTotals(
        long knownAt,
        long opportunities,
        long withProfile,
        long complete,
        long targetRoles,
        long filledRoles,
        @Nullable BigDecimal filled,
        @Nullable BigDecimal mean,
        List<Missing> missing,
        String link) {

    CoverageTotals {
        missing = List.copyOf(missing);
    }

    /** A role and the open opportunities that miss people in it. */
    record Missing(String role, long opportunities, String link) {}
}
