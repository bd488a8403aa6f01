package io.cascata.query.stagehistory;

import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.StageEvent;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageRef;
import io.cascata.query.facts.Words;
import io.cascata.query.projection.RecordedEvent;

/**
 * One entry into a stage, with the situation at that moment. Times in epoch microseconds; {@code n} numbers
 * opportunities; other numbers stand for words.
 */
record Move(
        long n,
        long position,
        long at,
        int process,
        int processVersion,
        int stage,
        int order,
        CanonicalStage canonical,
        int type,
        int solution,
        Price price,
        int team,
        int owner) {

    static Move of(long n, RecordedEvent recorded, OpportunityOpened opened, Words words) {
        return of(n, recorded, opened.stage(), opened.situation(), words);
    }

    static Move of(long n, RecordedEvent recorded, StageEvent event, Words words) {
        return of(n, recorded, event.to(), event.situation(), words);
    }

    private static Move of(long n, RecordedEvent recorded, StageRef to, Situation situation, Words words) {
        var owner = situation.owner();
        return new Move(
                n,
                recorded.position(),
                Micros.of(recorded.occurredAt()),
                words.add(situation.process().value()),
                situation.processVersion(),
                words.add(to.key().value()),
                to.order(),
                to.canonical(),
                words.add(situation.type()),
                words.add(situation.solution().value()),
                Price.of(situation.amount(), words),
                words.add(owner == null ? null : owner.team()),
                words.add(owner == null ? null : owner.user()));
    }

    Outcome outcome() {
        return canonical.outcome();
    }

    boolean isBefore(Move other) {
        return at < other.at || (at == other.at && position < other.position);
    }
}
