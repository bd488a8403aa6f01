package io.cascata.events.score;

import io.cascata.events.id.ScoreId;
import io.cascata.events.value.Person;
import io.cascata.events.value.RulePoints;
import java.util.List;

/** Who somebody is, by title and company, is worth these points by these rules, in place of what it was worth before. */
public record FitRated(ScoreId id, Person person, List<RulePoints> points, Integer rulesVersion) implements ScoreEvent {

    public FitRated {
        points = List.copyOf(points);
    }
}
