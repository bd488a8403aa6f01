package io.cascata.query.stagehistory;

import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.StageEvent;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Cause;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageRef;
import io.cascata.log.Metadata;
import io.cascata.query.projection.RecordedEvent;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One entry into a stage, with the situation at that moment. Times in epoch microseconds; {@code n} numbers opportunities. */
record Move(
        long n,
        long position,
        long at,
        long recorded,
        String event,
        String process,
        int processVersion,
        String stage,
        int order,
        CanonicalStage canonical,
        String type,
        String account,
        String solution,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable LocalDate closeDate,
        @Nullable String team,
        @Nullable String owner,
        int filledRoles,
        @Nullable String actor,
        @Nullable String cause) {

    static Move of(long n, RecordedEvent recorded, OpportunityOpened opened) {
        return of(n, recorded, opened.stage(), opened.situation(), opened.cause());
    }

    static Move of(long n, RecordedEvent recorded, StageEvent event) {
        return of(n, recorded, event.to(), event.situation(), event.cause());
    }

    private static Move of(long n, RecordedEvent recorded, StageRef to, Situation situation, Cause cause) {
        var amount = situation.amount();
        var owner = situation.owner();
        return new Move(
                n,
                recorded.position(),
                Micros.of(recorded.occurredAt()),
                Micros.of(recorded.recordedAt()),
                recorded.name(),
                situation.process().value(),
                situation.processVersion(),
                to.key().value(),
                to.order(),
                to.canonical(),
                situation.type().name(),
                situation.account().value(),
                situation.solution().value(),
                Micros.amount(amount),
                amount == null ? null : amount.currency().getCurrencyCode(),
                situation.closeDate(),
                owner == null ? null : owner.team().name(),
                owner == null ? null : owner.user(),
                situation.filledRoles(),
                recorded.metadata().get(Metadata.ACTOR),
                cause.rule() == null ? cause.kind().name() : cause.kind() + " " + cause.rule());
    }

    Outcome outcome() {
        return canonical.outcome();
    }

    boolean isBefore(Move other) {
        return at < other.at || (at == other.at && position < other.position);
    }
}
