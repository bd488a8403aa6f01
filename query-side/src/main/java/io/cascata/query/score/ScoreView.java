package io.cascata.query.score;

import io.cascata.events.id.ScoreId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.value.RulePoints;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One score at an instant: {@code total} over everything, each solution's, and what made it: the touches that gave points
 * and what it is worth who somebody is, by rule.
 */
record ScoreView(
        ScoreId id,
        Instant at,
        BigDecimal total,
        List<OfSolution> solutions,
        List<RulePoints> fit,
        List<Award> awards) {

    /** The score that counts for a solution. */
    record OfSolution(SolutionId solution, BigDecimal score) {}

    /** With the awards that count for a solution, all of them where none is named. */
    static ScoreView of(ScoreId id, ScoreSheet sheet, @Nullable SolutionId solution) {
        var solutions = solution == null ? sheet.solutions() : List.of(solution);
        return new ScoreView(
                id,
                sheet.at(),
                sheet.total(),
                solutions.stream()
                        .map(each -> new OfSolution(each, sheet.of(each)))
                        .toList(),
                sheet.fit(),
                sheet.lines(solution));
    }
}
