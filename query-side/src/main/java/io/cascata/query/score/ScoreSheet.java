package io.cascata.query.score;

import static java.util.Comparator.comparing;

import io.cascata.events.id.SolutionId;
import io.cascata.events.score.PointsAwarded;
import io.cascata.events.value.RulePoints;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The awards that stand for one score and the rating of who it is, with the instant at which they are weighed. */
record ScoreSheet(List<PointsAwarded> awards, List<RulePoints> fit, Instant at) {

    ScoreSheet {
        awards = awards.stream()
                .sorted(comparing(PointsAwarded::touchedAt)
                        .thenComparing(award -> award.touch().value()))
                .toList();
    }

    BigDecimal total() {
        return sum(award -> true);
    }

    /** What counts for a solution: touches that spoke of it, or of none. */
    BigDecimal of(SolutionId solution) {
        return sum(award -> award.solution() == null || award.solution().equals(solution));
    }

    /** Only what spoke of a solution, and nothing of who it was: the interest of people who are not known. */
    BigDecimal interestIn(SolutionId solution) {
        return Points.rounded(decayed(award -> solution.equals(award.solution())));
    }

    List<SolutionId> solutions() {
        return awards.stream()
                .map(PointsAwarded::solution)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(comparing(SolutionId::value))
                .toList();
    }

    List<Award> lines(@Nullable SolutionId solution) {
        return awards.stream()
                .filter(award -> solution == null || award.solution() == null || solution.equals(award.solution()))
                .map(award -> Award.at(at, award))
                .toList();
    }

    private BigDecimal sum(Predicate<PointsAwarded> counted) {
        int lasting = fit.stream().mapToInt(RulePoints::points).sum();
        return Points.rounded(decayed(counted) + lasting);
    }

    private double decayed(Predicate<PointsAwarded> counted) {
        return awards.stream()
                .filter(counted)
                .mapToDouble(award -> Award.left(award, at))
                .sorted()
                .sum();
    }
}
