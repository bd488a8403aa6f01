package io.cascata.query.waterfall;

import io.cascata.events.id.ProcessId;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.StageKey;
import io.cascata.query.money.Value;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer: stages in their order (of one process, or the canonical ones where {@code process} is missing), the moves
 * between them, results, and where it was read from: log position {@code knownAt} and business time {@code asOf} (missing:
 * no limit). {@code balanced} says that the accounting identity held for every stage.
 */
public record Waterfall(
        @Nullable ProcessId process,
        @Nullable String processName,
        long knownAt,
        @Nullable Instant asOf,
        long opportunities,
        List<StageRow> stages,
        List<Flow> transitions,
        Results results,
        List<OutcomeRow> outcomes,
        List<CurrentStage> currentStages,
        List<LeadTime> leadTimes,
        boolean balanced) {

    public Waterfall {
        stages = List.copyOf(stages);
        transitions = List.copyOf(transitions);
        outcomes = List.copyOf(outcomes);
        currentStages = List.copyOf(currentStages);
        leadTimes = List.copyOf(leadTimes);
    }

    public Optional<StageRow> stage(StageKey key) {
        return stages.stream().filter(row -> row.key().equals(key)).findFirst();
    }

    /** How often a stage was followed by another; without {@code from} the opportunity started there, without {@code to} it is there still. */
    public record Flow(@Nullable StageKey from, @Nullable StageKey to, long count) {}

    /** Closings in the window, each opportunity by its latest: won by won and lost, recycled and open ones left out. */
    public record Results(
            long won,
            long lost,
            long recycled,
            @Nullable Double winRate,
            Value wonValue,
            Value lostValue,
            List<AmountRate> winRateByAmount,
            @Nullable Double medianCycleDays,
            @Nullable Double meanCycleDays) {

        public Results {
            winRateByAmount = List.copyOf(winRateByAmount);
        }
    }

    /** Won amount by won and lost amount, in one currency. */
    public record AmountRate(String currency, @Nullable Double rate) {}

    /** How the opportunities of the window stand at the viewpoint, at their amount then. */
    public record OutcomeRow(Outcome outcome, long count, Value value) {}

    /** In which stage the opportunities of the window stand at the viewpoint, at their amount then. */
    public record CurrentStage(StageKey key, String name, CanonicalStage canonical, long count, Value value) {}

    /** First entry to first entry, in seconds; {@code leftOut} entered the first stage but never, or earlier, the second. */
    public record LeadTime(
            StagePair pair,
            long n,
            @Nullable Double medianSeconds,
            @Nullable Double meanSeconds,
            long leftOut) {}
}
