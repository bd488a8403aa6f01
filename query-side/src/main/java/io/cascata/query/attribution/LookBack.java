package io.cascata.query.attribution;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** From when on touches count, in SQL over times in epoch microseconds: exactly so long before an end, or so many calendar days. */
record LookBack(Duration length, @Nullable ZoneId calendar) {

    private static final long DAY = EligibleTouches.micros(Duration.ofDays(1));

    /** {@code end} is an expression. The difference of two dates in the zone is at most the days. */
    String begin(String end) {
        if (calendar == null) {
            return end + " - " + EligibleTouches.micros(length);
        }
        if (calendar.normalized() instanceof ZoneOffset offset) {
            long shift = EligibleTouches.micros(Duration.ofSeconds(offset.getTotalSeconds()));
            return "((%1$s + %2$d) // %3$d - %4$d) * %3$d - %2$d".formatted(end, shift, DAY, length.toDays());
        }
        return "epoch_us((date_trunc('day', make_timestamptz(%1$s) AT TIME ZONE '%2$s') - to_days(%3$d)) AT TIME ZONE '%2$s')"
                .formatted(end, calendar.getId(), length.toDays());
    }
}
