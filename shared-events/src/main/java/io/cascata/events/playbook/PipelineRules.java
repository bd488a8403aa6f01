package io.cascata.events.playbook;

import io.cascata.events.id.Text;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Money;
import io.cascata.events.value.Outcome;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;

/** How probable a win is from each open stage, and what is to be won in which period. */
public record PipelineRules(List<Probability> probabilities, List<Target> targets) implements PlaybookRules {

    public PipelineRules {
        probabilities = List.copyOf(probabilities);
        targets = List.copyOf(targets);
        var seen = EnumSet.noneOf(CanonicalStage.class);
        for (var probability : probabilities) {
            if (!seen.add(probability.stage())) {
                throw new IllegalArgumentException(probability.stage() + " has two probabilities");
            }
        }
    }

    /** A fraction of 1 for everything that stands in an open stage. */
    public record Probability(CanonicalStage stage, BigDecimal probability) {

        public Probability {
            if (stage.outcome() != Outcome.OPEN) {
                throw new IllegalArgumentException("only open stages have a probability, not " + stage);
            }
            if (probability.signum() < 0 || probability.compareTo(BigDecimal.ONE) > 0) {
                throw new IllegalArgumentException(
                        "the probability of " + stage + " is from 0 to 1, not " + probability);
            }
        }
    }

    /** So much is to be won in a period, which is named as in questions: {@code 2026-Q1}, {@code FY26}, {@code 2026-03}. */
    public record Target(String period, Money amount) {

        public Target {
            Text.require("period", period);
        }
    }

    /** No probabilities: they are learned from history; and nobody has set a target. */
    public static PipelineRules shipped() {
        return new PipelineRules(List.of(), List.of());
    }
}
