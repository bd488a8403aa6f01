package io.cascata.events.score;

import io.cascata.events.Tag;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.ScoreId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.id.TouchId;
import io.cascata.events.value.HalfLife;
import io.cascata.events.value.Person;
import io.cascata.events.value.RulePoints;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A touch gave points by these rules; they count from when the touch was ({@code touchedAt}) and decay from then on. A
 * later award for the same touch replaces this one: it has turned out who it was, and the points are theirs. Without a
 * person, they are those of somebody unnamed. The solution is that of the touch, or what its content stands for.
 */
public record PointsAwarded(
        ScoreId id,
        TouchId touch,
        Instant touchedAt,
        @Nullable Person person,
        @Nullable AccountId account,
        @Nullable SolutionId solution,
        List<RulePoints> points,
        HalfLife halfLife,
        Integer rulesVersion)
        implements ScoreEvent {

    public PointsAwarded {
        points = List.copyOf(points);
    }

    /** What all rules gave together. */
    public int total() {
        return points.stream().mapToInt(RulePoints::points).sum();
    }

    /** The same award, once it has turned out whose it is. */
    public PointsAwarded of(ScoreId whose, @Nullable Person who, @Nullable AccountId where) {
        return new PointsAwarded(whose, touch, touchedAt, who, where, solution, points, halfLife, rulesVersion);
    }

    @Override
    public Set<Tag> tags() {
        return person == null && account != null
                ? Set.copyOf(List.of(ScoreEvent.tag(id), ScoreEvent.tag(touch), ScoreEvent.tag(ScoreId.of(account))))
                : Set.of(ScoreEvent.tag(id), ScoreEvent.tag(touch));
    }

    /** Whether it is part of a score: that of whoever it is, or, of somebody unnamed, that of their account too. */
    public boolean countsFor(ScoreId score) {
        return id.equals(score)
                || (person == null && account != null && ScoreId.of(account).equals(score));
    }
}
