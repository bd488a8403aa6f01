package io.cascata.command.scoring;

import io.cascata.command.decision.EntityKind;
import io.cascata.events.DomainEvent;
import io.cascata.events.catalogue.EventCatalogue;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.score.ScoreEvent;
import io.cascata.events.score.ThresholdPassed;
import io.cascata.log.EventFilter;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** A score moves an opportunity out of a stage once, even if somebody moves it back. */
enum StagesLeftByScoreKind implements EntityKind<OpportunityId, StagesLeftByScore> {
    STAGES_LEFT_BY_SCORE;

    private static final Set<String> NAMES = EventCatalogue.cascata().namesOf(Set.of(ThresholdPassed.class));

    @Override
    public Class<OpportunityId> idType() {
        return OpportunityId.class;
    }

    @Override
    public Class<StagesLeftByScore> stateType() {
        return StagesLeftByScore.class;
    }

    @Override
    public EventFilter events(OpportunityId id) {
        return new EventFilter(List.of(new EventFilter.Criterion(Set.of(ScoreEvent.tag(id)), NAMES)));
    }

    @Override
    public StagesLeftByScore initial(OpportunityId id) {
        return StagesLeftByScore.NONE;
    }

    @Override
    public StagesLeftByScore evolve(StagesLeftByScore state, DomainEvent event, Instant occurredAt) {
        return state.after((ThresholdPassed) event);
    }
}
