package io.cascata.query.score;

import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.ScoreId;
import io.cascata.events.id.TouchId;
import io.cascata.events.opportunity.OpportunityEvent;
import io.cascata.events.score.FitRated;
import io.cascata.events.score.PointsAwarded;
import io.cascata.events.score.ScoreEvent;
import io.cascata.events.solution.SolutionEvent;
import io.cascata.events.solution.TargetProfileSet;
import io.cascata.events.value.Person;
import io.cascata.events.value.RulePoints;
import io.cascata.events.value.TargetRole;
import io.cascata.log.EventFilter;
import io.cascata.query.identity.Identities;
import io.cascata.query.projection.RecordedEvent;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.Viewpoint;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Scores as seen from a viewpoint. An award counts from when the touch was, whenever it was given; so what turned out
 * later to be somebody's counts for them earlier too, except as it was known before that. Without a business time, they
 * are weighed by the clock.
 */
public final class Scores {

    private final History history;
    private final Clock clock;

    public Scores(History history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    /** The scores of everybody with a role on an opportunity; empty where it had not been opened. */
    public Optional<GroupScore> ofGroup(OpportunityId opportunity, Viewpoint viewpoint) {
        return Committee.of(history.of(EventFilter.tagged(OpportunityEvent.tag(opportunity)), viewpoint))
                .map(committee -> scored(committee, viewpoint));
    }

    private GroupScore scored(Committee committee, Viewpoint viewpoint) {
        var account = ScoreId.of(committee.opened().situation().account());
        var members = committee.people().keySet().stream()
                .map(contact -> ScoreId.of(new ContactId(contact)))
                .toList();
        var sheets = sheets(Stream.concat(members.stream(), Stream.of(account)).toList(), viewpoint);
        return committee.scored(
                contact -> sheets.apply(ScoreId.of(contact)), sheets.apply(account), profile(committee, viewpoint));
    }

    private List<TargetRole> profile(Committee committee, Viewpoint viewpoint) {
        var about = committee.opened().situation();
        var sets = history.of(EventFilter.tagged(SolutionEvent.tag(about.solution())), viewpoint).stream()
                .map(RecordedEvent::event)
                .filter(TargetProfileSet.class::isInstance)
                .map(TargetProfileSet.class::cast)
                .toList();
        return TargetProfileSet.inForce(sets, about.type());
    }

    /** Who this is as known from the viewpoint: a lead who became a contact is that contact. */
    Person today(Person person, Viewpoint viewpoint) {
        return Identities.of(List.of(person), history, viewpoint).of(person);
    }

    ScoreSheet of(ScoreId id, Viewpoint viewpoint) {
        return sheets(List.of(id), viewpoint).apply(id);
    }

    /** Any of these scores; what they stand on is read together. */
    private Function<ScoreId, ScoreSheet> sheets(Collection<ScoreId> ids, Viewpoint viewpoint) {
        var at = viewpoint.asOf() == null ? clock.instant() : viewpoint.asOf();
        var known = new Viewpoint(null, viewpoint.knownAt());
        var events = inOrder(history.of(ids.stream().map(ScoreEvent::tag).toList(), Set.of(), known));
        var touches = awards(events).keySet().stream().map(ScoreEvent::tag).toList();
        var last = awards(inOrder(history.of(touches, Set.of(), known)));
        return id -> new ScoreSheet(standing(id, last.values(), at), fit(id, events, at), at);
    }

    private static List<PointsAwarded> standing(ScoreId id, Collection<PointsAwarded> awards, Instant at) {
        return awards.stream()
                .filter(award -> award.countsFor(id) && !award.touchedAt().isAfter(at))
                .toList();
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

    private static List<RulePoints> fit(ScoreId id, List<RecordedEvent> events, Instant at) {
        List<RulePoints> fit = List.of();
        for (var event : events) {
            if (event.event() instanceof FitRated rated
                    && rated.id().equals(id)
                    && !event.occurredAt().isAfter(at)) {
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
