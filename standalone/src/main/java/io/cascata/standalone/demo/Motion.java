package io.cascata.standalone.demo;

import static io.cascata.events.value.CanonicalStage.DETECTED;
import static io.cascata.events.value.CanonicalStage.ENGAGED;
import static io.cascata.events.value.CanonicalStage.PIPELINE;
import static io.cascata.events.value.CanonicalStage.PRIORITIZED;
import static io.cascata.events.value.CanonicalStage.QUALIFIED;
import static io.cascata.events.value.CanonicalStage.TARGET;

import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.OpportunityType;
import java.util.List;

/**
 * How one type of opportunity runs: where it starts, how each of its stages ends, what it is worth as a share of a first
 * contract, and how often a stage is passed over.
 */
record Motion(OpportunityType type, List<Start> starts, List<Odds> stages, double value, double skips) {

    static final Motion ACQUISITION = new Motion(
            OpportunityType.ACQUISITION,
            List.of(new Start(TARGET, 0.72), new Start(DETECTED, 0.10), new Start(ENGAGED, 0.18)),
            List.of(
                    new Odds(TARGET, 0.51, 0.14, 0.20, 21),
                    new Odds(DETECTED, 0.59, 0.14, 0.20, 9),
                    new Odds(ENGAGED, 0.51, 0.19, 0.22, 14),
                    new Odds(PRIORITIZED, 0.66, 0.14, 0.16, 3),
                    new Odds(QUALIFIED, 0.72, 0.18, 0.07, 11),
                    new Odds(PIPELINE, 0.37, 0.44, 0.11, 46)),
            1.0,
            0.06);

    static final Motion RENEWAL = new Motion(
            OpportunityType.RENEWAL,
            List.of(new Start(TARGET, 1)),
            List.of(
                    new Odds(TARGET, 0.97, 0.01, 0.00, 240),
                    new Odds(DETECTED, 0.98, 0.01, 0.00, 8),
                    new Odds(ENGAGED, 0.96, 0.02, 0.00, 22),
                    new Odds(PRIORITIZED, 0.97, 0.02, 0.00, 7),
                    new Odds(QUALIFIED, 0.96, 0.03, 0.00, 18),
                    new Odds(PIPELINE, 0.90, 0.08, 0.00, 27)),
            1.0,
            0.24);

    static final Motion UPSELL = new Motion(
            OpportunityType.UPSELL,
            List.of(new Start(TARGET, 0.15), new Start(DETECTED, 0.45), new Start(ENGAGED, 0.40)),
            List.of(
                    new Odds(TARGET, 0.60, 0.08, 0.14, 30),
                    new Odds(DETECTED, 0.66, 0.10, 0.16, 12),
                    new Odds(ENGAGED, 0.62, 0.13, 0.18, 13),
                    new Odds(PRIORITIZED, 0.76, 0.10, 0.10, 4),
                    new Odds(QUALIFIED, 0.78, 0.14, 0.05, 9),
                    new Odds(PIPELINE, 0.50, 0.35, 0.08, 33)),
            0.38,
            0.10);

    static final Motion CROSS_SELL = new Motion(
            OpportunityType.CROSS_SELL,
            List.of(new Start(TARGET, 0.50), new Start(DETECTED, 0.25), new Start(ENGAGED, 0.25)),
            List.of(
                    new Odds(TARGET, 0.55, 0.10, 0.18, 26),
                    new Odds(DETECTED, 0.61, 0.12, 0.18, 11),
                    new Odds(ENGAGED, 0.56, 0.16, 0.20, 15),
                    new Odds(PRIORITIZED, 0.70, 0.12, 0.13, 4),
                    new Odds(QUALIFIED, 0.75, 0.16, 0.06, 11),
                    new Odds(PIPELINE, 0.42, 0.41, 0.09, 39)),
            0.55,
            0.08);

    int indexOf(CanonicalStage stage) {
        for (var index = 0; index < stages.size(); index++) {
            if (stages.get(index).stage() == stage) {
                return index;
            }
        }
        throw new IllegalArgumentException(stage + " is not a working stage of " + type);
    }

    /** A stage in which opportunities begin, and how many of them. */
    record Start(CanonicalStage stage, double share) {}

    /** How a stage is left, the rest staying in it, and its median length in days. */
    record Odds(CanonicalStage stage, double advanced, double lost, double recycled, double days) {}
}
