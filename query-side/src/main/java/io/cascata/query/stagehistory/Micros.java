package io.cascata.query.stagehistory;

import io.cascata.events.value.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The forms in which the tables hold times (epoch microseconds) and amounts (six decimal places). */
final class Micros {

    /** Later than any time, and far enough from the end of the range to reckon with. */
    static final long NEVER = 4_000_000_000_000_000_000L;

    private static final int SCALE = 6;

    private Micros() {}

    static long of(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    static @Nullable BigDecimal amount(@Nullable Money money) {
        return money == null ? null : money.amount().setScale(SCALE);
    }
}
