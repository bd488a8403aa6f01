package io.cascata.query.waterfall.pace;

import io.cascata.events.value.StageKey;
import io.cascata.query.money.Value;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long open opportunities have stood in their stages at a moment. Days are seconds / 86,400, percentiles are by linear
 * interpolation.
 */
public record Ageing(long knownAt, Instant at, long open, List<Stage> stages) {

    public Ageing {
        stages = List.copyOf(stages);
    }

    /**
     * One open stage. {@code p75Days} and {@code p90Days} are those of its finished stays, {@code overP75} of the open
     * ones have lasted longer; {@code stalled} have lasted longer than {@code stalledAfterDays}, which is missing, as the
     * percentiles are, where no stay was finished yet.
     */
    public record Stage(
            StageKey stage,
            String name,
            long open,
            @Nullable Double meanDays,
            @Nullable Double medianDays,
            @Nullable Double p75Days,
            @Nullable Double p90Days,
            @Nullable Double stalledAfterDays,
            long overP75,
            long stalled,
            List<Band> bands) {

        public Stage {
            bands = List.copyOf(bands);
        }
    }

    /** Stays of at least {@code from} and less than {@code to} days, and what they are worth; the last band has no end. */
    public record Band(int from, @Nullable Integer to, long count, Value value) {}
}
