package io.cascata.query.waterfall.pipeline;

import io.cascata.events.opportunity.AmountSet;
import io.cascata.events.opportunity.OpportunityEvent;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.StageEvent;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Money;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.Situation;
import io.cascata.query.projection.RecordedEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One opportunity folded by hand, as plainly as can be: what the tables are compared with. */
final class PlainLife {

    private final List<RecordedEvent> events;

    @Nullable
    CanonicalStage stage;

    @Nullable
    Money amount;

    Instant since = Instant.MIN;

    @Nullable
    Money amountAtEntry;

    final List<Instant> entries = new ArrayList<>();
    final List<Money> amounts = new ArrayList<>();

    /** {@code events} of one opportunity in order of business time, then position. */
    PlainLife(List<RecordedEvent> events) {
        this.events = events;
    }

    /** As it stood just before an instant. */
    PlainLife before(Instant instant) {
        var life = new PlainLife(events);
        for (var event : events) {
            if (event.occurredAt().isBefore(instant)) {
                life.take(event.occurredAt(), (OpportunityEvent) event.event());
            }
        }
        return life;
    }

    private void take(Instant at, OpportunityEvent event) {
        if (event instanceof OpportunityOpened opened) {
            amount = opened.situation().amount();
            enter(at, opened.stage().canonical(), opened.situation());
        } else if (event instanceof StageEvent moved) {
            enter(at, moved.to().canonical(), moved.situation());
        } else if (event instanceof AmountSet set) {
            amount = set.amount();
        }
    }

    private void enter(Instant at, CanonicalStage to, Situation situation) {
        if (to == stage) {
            return;
        }
        stage = to;
        since = at;
        amountAtEntry = situation.amount();
        if (inPipeline()) {
            entries.add(at);
            amounts.add(situation.amount());
        }
    }

    boolean inPipeline() {
        return stage == CanonicalStage.PIPELINE;
    }

    boolean closed() {
        return stage != null && stage.outcome() != Outcome.OPEN;
    }

    boolean there() {
        return stage != null;
    }
}
