package io.cascata.command.lead;

import io.cascata.command.decision.EntityKind;
import io.cascata.events.DomainEvent;
import io.cascata.events.catalogue.EventCatalogue;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.ScoreId;
import io.cascata.events.score.ScoreEvent;
import io.cascata.events.score.ThresholdPassed;
import io.cascata.events.value.Consequence;
import io.cascata.log.EventFilter;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What the behaviour of one lead came to. */
enum LeadScoreKind implements EntityKind<LeadId, LeadScore> {
    LEAD_SCORE;

    private static final Set<String> NAMES = EventCatalogue.cascata().namesOf(Set.of(ThresholdPassed.class));

    @Override
    public Class<LeadId> idType() {
        return LeadId.class;
    }

    @Override
    public Class<LeadScore> stateType() {
        return LeadScore.class;
    }

    @Override
    public EventFilter events(LeadId id) {
        // the tag alone would also match every award of points
        return new EventFilter(List.of(new EventFilter.Criterion(Set.of(ScoreEvent.tag(ScoreId.of(id))), NAMES)));
    }

    @Override
    public LeadScore initial(LeadId id) {
        return LeadScore.NONE;
    }

    @Override
    public LeadScore evolve(LeadScore state, DomainEvent event, Instant occurredAt) {
        var passed = (ThresholdPassed) event;
        return passed.consequence() == Consequence.PASS_TO_SALES ? new LeadScore(passed.evidence(), occurredAt) : state;
    }
}
