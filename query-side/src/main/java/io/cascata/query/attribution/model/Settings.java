package io.cascata.query.attribution.model;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What models can be told: what kinds of touch there are, which channels are direct, how long the half-life of time decay
 * is, and the shares of the custom model.
 */
public record Settings(
        Kinds kinds,
        Set<String> direct,
        Duration halfLife,
        @Nullable MilestoneWeights custom) {

    public static final Settings DEFAULT =
            new Settings(Kinds.DEFAULT, Set.of("direct", "Direct"), Duration.ofDays(7), null);

    public Settings {
        direct = Set.copyOf(direct);
        if (halfLife.isNegative() || halfLife.isZero()) {
            throw new IllegalArgumentException("a half-life must be longer than nothing: " + halfLife);
        }
    }

    public Settings halfLife(Duration duration) {
        return new Settings(kinds, direct, duration, custom);
    }

    public Settings custom(MilestoneWeights weights) {
        return new Settings(kinds, direct, halfLife, weights);
    }
}
