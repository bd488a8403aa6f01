package io.cascata.command.scoring;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import io.cascata.events.id.SolutionId;
import io.cascata.events.id.TouchId;
import io.cascata.events.score.FitRated;
import io.cascata.events.score.PointsAwarded;
import io.cascata.events.score.ScoreEvent;
import io.cascata.events.score.ThresholdPassed;
import io.cascata.events.value.HalfLife;
import io.cascata.events.value.RulePoints;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A score as decisions see it. Points for touches are kept as sums that decay, one for each solution and half-life; those
 * for a touch that shows interest in no solution count for every one. Of the touches, the latest are known by name.
 */
record Score(Map<Strand, Charge> strands, List<RulePoints> fit, List<Evidence> latest, Set<Passed> passed) {

    static final Score NONE = new Score(Map.of(), List.of(), List.of(), Set.of());

    private static final int NAMED = 100;
    private static final int DECIMALS = 2;

    /** Points that decay alike and speak of the same solution, or of none. */
    record Strand(@Nullable SolutionId solution, HalfLife halfLife) {}

    /** A touch that gave points, and the solution that it spoke of. */
    record Evidence(TouchId touch, @Nullable SolutionId solution) {}

    /** A threshold that was passed, in which solution's score, where it was one solution's. */
    record Passed(String threshold, @Nullable SolutionId solution) {}

    Score after(ScoreEvent event) {
        return switch (event) {
            case PointsAwarded awarded -> after(awarded);
            case FitRated rated -> new Score(strands, rated.points(), latest, passed);
            case ThresholdPassed over -> over.standing() == null ? after(over) : this;
        };
    }

    private Score after(PointsAwarded awarded) {
        var all = new HashMap<>(strands);
        var strand = new Strand(awarded.solution(), awarded.halfLife());
        var before = all.getOrDefault(strand, Charge.NONE);
        all.put(strand, before.plus(awarded.total(), awarded.touchedAt(), awarded.halfLife()));
        var named = new ArrayList<>(latest.size() < NAMED ? latest : latest.subList(1, NAMED));
        named.add(new Evidence(awarded.touch(), awarded.solution()));
        return new Score(Map.copyOf(all), fit, List.copyOf(named), passed);
    }

    private Score after(ThresholdPassed over) {
        var all = new HashSet<>(passed);
        all.add(new Passed(over.threshold(), over.solution()));
        return new Score(strands, fit, latest, Set.copyOf(all));
    }

    boolean isEmpty() {
        return strands.isEmpty() && fit.isEmpty();
    }

    /** Everything together. */
    BigDecimal total(Instant at) {
        return sum(strands.keySet().stream(), at);
    }

    /** What counts for a solution; for none, what counts for every one. */
    BigDecimal worth(@Nullable SolutionId solution, Instant at) {
        return sum(strands.keySet().stream().filter(strand -> countsFor(strand.solution(), solution)), at);
    }

    /** The touches behind it, the latest last. */
    List<TouchId> touches() {
        return latest.stream().map(Evidence::touch).toList();
    }

    List<TouchId> touches(@Nullable SolutionId solution) {
        return latest.stream()
                .filter(evidence -> countsFor(evidence.solution(), solution))
                .map(Evidence::touch)
                .toList();
    }

    /** The solutions that some touch spoke of. */
    List<SolutionId> solutions() {
        return strands.keySet().stream()
                .map(Strand::solution)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(comparing(SolutionId::value))
                .toList();
    }

    private static boolean countsFor(@Nullable SolutionId spokenOf, @Nullable SolutionId solution) {
        return spokenOf == null || spokenOf.equals(solution);
    }

    private BigDecimal sum(Stream<Strand> counted, Instant at) {
        var when =
                strands.values().stream().map(Charge::at).reduce(at, (one, other) -> one.isAfter(other) ? one : other);
        // in order of size, for the sum of the same numbers must be the same however they come
        double decayed = counted.mapToDouble(
                        strand -> requireNonNull(strands.get(strand)).worthAt(when, strand.halfLife()))
                .sorted()
                .sum();
        int lasting = fit.stream().mapToInt(RulePoints::points).sum();
        return BigDecimal.valueOf(decayed + lasting).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
