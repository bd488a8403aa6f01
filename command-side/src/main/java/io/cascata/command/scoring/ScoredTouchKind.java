package io.cascata.command.scoring;

import io.cascata.command.decision.EntityKind;
import io.cascata.events.DomainEvent;
import io.cascata.events.catalogue.EventCatalogue;
import io.cascata.events.id.TouchId;
import io.cascata.events.score.PointsAwarded;
import io.cascata.events.score.ScoreEvent;
import io.cascata.log.EventFilter;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A touch gives points once, to one person at a time; exact, for its awards share a tag. */
enum ScoredTouchKind implements EntityKind<TouchId, ScoredTouch> {
    SCORED_TOUCH;

    private static final Set<String> NAMES = EventCatalogue.cascata().namesOf(Set.of(PointsAwarded.class));

    @Override
    public Class<TouchId> idType() {
        return TouchId.class;
    }

    @Override
    public Class<ScoredTouch> stateType() {
        return ScoredTouch.class;
    }

    @Override
    public EventFilter events(TouchId id) {
        return new EventFilter(List.of(new EventFilter.Criterion(Set.of(ScoreEvent.tag(id)), NAMES)));
    }

    @Override
    public ScoredTouch initial(TouchId id) {
        return ScoredTouch.NOT_YET;
    }

    @Override
    public ScoredTouch evolve(ScoredTouch state, DomainEvent event, Instant occurredAt) {
        return new ScoredTouch((PointsAwarded) event);
    }
}
