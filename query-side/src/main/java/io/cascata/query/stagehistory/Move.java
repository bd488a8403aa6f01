package io.cascata.query.stagehistory;

import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.StageEvent;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageRef;
import io.cascata.query.projection.RecordedEvent;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One entry into a stage, with the situation at that moment. Times in epoch microseconds; {@code n} numbers opportunities. */
record Move(
        long n,
        long position,
        long at,
        String process,
        int processVersion,
        String stage,
        int order,
        CanonicalStage canonical,
        String type,
        String solution,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable String team,
        @Nullable String owner) {

    static Move of(long n, RecordedEvent recorded, OpportunityOpened opened) {
        return of(n, recorded, opened.stage(), opened.situation());
    }

    static Move of(long n, RecordedEvent recorded, StageEvent event) {
        return of(n, recorded, event.to(), event.situation());
    }

    private static Move of(long n, RecordedEvent recorded, StageRef to, Situation situation) {
        var amount = situation.amount();
        var owner = situation.owner();
        return new Move(
                n,
                recorded.position(),
                Micros.of(recorded.occurredAt()),
                situation.process().value(),
                situation.processVersion(),
                to.key().value(),
                to.order(),
                to.canonical(),
                situation.type().name(),
                situation.solution().value(),
                Micros.amount(amount),
                amount == null ? null : amount.currency().getCurrencyCode(),
                owner == null ? null : owner.team().name(),
                owner == null ? null : owner.user());
    }

    Outcome outcome() {
        return canonical.outcome();
    }

    boolean isBefore(Move other) {
        return at < other.at || (at == other.at && position < other.position);
    }
}
