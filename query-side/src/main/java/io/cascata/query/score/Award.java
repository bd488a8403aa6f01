package io.cascata.query.score;

import io.cascata.events.id.SolutionId;
import io.cascata.events.id.TouchId;
import io.cascata.events.score.PointsAwarded;
import io.cascata.events.value.RulePoints;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A touch that gives points: which rules of which version, and what is left of them. */
record Award(
        TouchId touch,
        Instant touchedAt,
        @Nullable SolutionId solution,
        List<RulePoints> points,
        int rulesVersion,
        BigDecimal worth) {

    static Award at(Instant when, PointsAwarded event) {
        return new Award(
                event.touch(),
                event.touchedAt(),
                event.solution(),
                event.points(),
                event.rulesVersion(),
                Points.rounded(left(event, when)));
    }

    /** Unrounded, for sums. */
    static double left(PointsAwarded event, Instant when) {
        return event.total() * event.halfLife().left(Duration.between(event.touchedAt(), when));
    }
}
