package io.cascata.query.waterfall.pipeline;

import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.StageKey;
import io.cascata.query.money.Total;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the waterfall is worth: its amounts by currency and, where the rates are known, in the {@code reporting} currency.
 * What entered a stage or stands in it counts by the rate of the day it entered, what was closed by that of its closing.
 */
public record StageValues(
        long knownAt,
        @Nullable Instant asOf,
        @Nullable String reporting,
        List<OfStage> stages,
        List<OfOutcome> results,
        @Nullable BigDecimal winRateByAmount) {

    public StageValues {
        stages = List.copyOf(stages);
        results = List.copyOf(results);
    }

    /** First entries in the window at the amounts they entered with, and what stands there at its amount of now. */
    public record OfStage(
            StageKey key,
            String name,
            CanonicalStage canonical,
            long entered,
            Total atEntry,
            long open,
            Total openValue) {}

    /** Closings in the window, each opportunity by its latest. */
    public record OfOutcome(Outcome outcome, long count, Total total) {}
}
