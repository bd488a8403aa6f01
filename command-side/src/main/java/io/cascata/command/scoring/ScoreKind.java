package io.cascata.command.scoring;

import io.cascata.command.decision.EntityKind;
import io.cascata.events.DomainEvent;
import io.cascata.events.id.ScoreId;
import io.cascata.events.score.ScoreEvent;
import io.cascata.log.EventFilter;
import java.time.Instant;

/** The score of one person. */
enum ScoreKind implements EntityKind<ScoreId, Score> {
    SCORE;

    @Override
    public Class<ScoreId> idType() {
        return ScoreId.class;
    }

    @Override
    public Class<Score> stateType() {
        return Score.class;
    }

    @Override
    public EventFilter events(ScoreId id) {
        return EventFilter.tagged(ScoreEvent.tag(id));
    }

    @Override
    public Score initial(ScoreId id) {
        return Score.NONE;
    }

    @Override
    public Score evolve(Score state, DomainEvent event, Instant occurredAt) {
        return state.after((ScoreEvent) event);
    }
}
