package io.cascata.query.score;

import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.ScoreId;
import io.cascata.events.id.TouchId;
import io.cascata.events.opportunity.OpportunityEvent;
import io.cascata.events.score.FitRated;
import io.cascata.events.score.PointsAwarded;
import io.cascata.events.score.ScoreEvent;
import io.cascata.events.value.RulePoints;
import io.cascata.log.EventFilter;
import io.cascata.log.EventFilter.Criterion;
import io.cascata.query.projection.RecordedEvent;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.Viewpoint;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Scores as seen from a viewpoint. An award counts from when the touch was, whenever it was given; so what turned out
 * later to be somebody's counts for them earlier too, except as it was known before that. Without a business time, they
 * are weighed by the clock.
 */
public final class Scores {

    private static final int TOGETHER = 100;

    private final History history;
    private final Clock clock;

    public Scores(History history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    /** The scores of everybody with a role on an opportunity; empty where it had not been opened. */
    Optional<GroupScore> ofGroup(OpportunityId opportunity, Viewpoint viewpoint) {
        return Committee.of(history.of(EventFilter.tagged(OpportunityEvent.tag(opportunity)), viewpoint))
                .map(committee ->
                        committee.scored(contact -> of(ScoreId.of(contact), viewpoint), unnamed(committee, viewpoint)));
    }

    private ScoreSheet unnamed(Committee committee, Viewpoint viewpoint) {
        return of(ScoreId.of(committee.opened().situation().account()), viewpoint);
    }

    ScoreSheet of(ScoreId id, Viewpoint viewpoint) {
        var at = viewpoint.asOf() == null ? clock.instant() : viewpoint.asOf();
        var known = new Viewpoint(null, viewpoint.knownAt());
        var events = inOrder(history.of(EventFilter.tagged(ScoreEvent.tag(id)), known));
        return new ScoreSheet(standing(id, events, at, known), fit(events, at), at);
    }

    private List<PointsAwarded> standing(ScoreId id, List<RecordedEvent> events, Instant at, Viewpoint known) {
        var own = awards(events);
        var touches = List.copyOf(own.keySet());
        var last = new HashMap<TouchId, PointsAwarded>();
        for (int from = 0; from < touches.size(); from += TOGETHER) {
            var chunk = touches.subList(from, Math.min(from + TOGETHER, touches.size()));
            last.putAll(awards(inOrder(history.of(ofTouches(chunk), known))));
        }
        return last.values().stream()
                .filter(award -> award.countsFor(id) && !award.touchedAt().isAfter(at))
                .toList();
    }

    private static EventFilter ofTouches(List<TouchId> touches) {
        return new EventFilter(touches.stream()
                .map(touch -> new Criterion(Set.of(ScoreEvent.tag(touch)), Set.of()))
                .toList());
    }

    /** The last award of each touch. */
    private static Map<TouchId, PointsAwarded> awards(List<RecordedEvent> events) {
        var last = new HashMap<TouchId, PointsAwarded>();
        events.stream()
                .map(RecordedEvent::event)
                .filter(PointsAwarded.class::isInstance)
                .map(PointsAwarded.class::cast)
                .forEach(award -> last.put(award.touch(), award));
        return last;
    }

    private static List<RulePoints> fit(List<RecordedEvent> events, Instant at) {
        List<RulePoints> fit = List.of();
        for (var event : events) {
            if (event.event() instanceof FitRated rated && !event.occurredAt().isAfter(at)) {
                fit = rated.points();
            }
        }
        return fit;
    }

    private static List<RecordedEvent> inOrder(List<RecordedEvent> events) {
        var ordered = new ArrayList<>(events);
        ordered.sort(Comparator.comparingLong(RecordedEvent::position));
        return ordered;
    }
}
