package io.cascata.query.stagehistory;

import io.cascata.events.value.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The forms in which the tables hold times (epoch microseconds) and amounts (six decimal places). */
final class Micros {

    private static final int SCALE = 6;

    private Micros() {}

    static long of(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    static @Nullable BigDecimal amount(@Nullable Money money) {
        return money == null ? null : money.amount().setScale(SCALE);
    }
}
