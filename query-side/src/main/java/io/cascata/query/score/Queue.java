package io.cascata.query.score;

import static java.util.Comparator.comparing;

import io.cascata.events.catalogue.EventCatalogue;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.ScoreId;
import io.cascata.events.lead.LeadAccepted;
import io.cascata.events.lead.LeadClosed;
import io.cascata.events.lead.LeadEnteredSales;
import io.cascata.events.lead.LeadEvent;
import io.cascata.events.lead.LeadQualified;
import io.cascata.events.lead.LeadRecycled;
import io.cascata.events.lead.LeadRejected;
import io.cascata.log.EventFilter;
import io.cascata.log.EventFilter.Criterion;
import io.cascata.query.projection.RecordedEvent;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.Viewpoint;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The leads that were delivered to sales and not answered yet, the highest score first; of equal scores the one that was
 * delivered first, and then the one of the first id, so that the order is the same whenever it is asked for.
 */
public final class Queue {

    private static final Set<String> STEPS = EventCatalogue.cascata()
            .namesOf(Set.of(
                    LeadQualified.class,
                    LeadAccepted.class,
                    LeadRejected.class,
                    LeadRecycled.class,
                    LeadEnteredSales.class,
                    LeadClosed.class));

    private static final Comparator<QueuedLead> ORDER = comparing(QueuedLead::score)
            .reversed()
            .thenComparing(QueuedLead::deliveredAt)
            .thenComparing(entry -> entry.lead().value());

    private final History history;
    private final Scores scores;

    public Queue(History history, Scores scores) {
        this.history = history;
        this.scores = scores;
    }

    List<QueuedLead> at(Viewpoint viewpoint) {
        return delivered(viewpoint).values().stream()
                .map(recorded -> queued(recorded, viewpoint))
                .sorted(ORDER)
                .toList();
    }

    private Map<LeadId, RecordedEvent> delivered(Viewpoint viewpoint) {
        var waiting = new HashMap<LeadId, RecordedEvent>();
        history.of(new EventFilter(List.of(new Criterion(Set.of(), STEPS))), viewpoint)
                .forEach(recorded -> {
                    var event = (LeadEvent) recorded.event();
                    if (event instanceof LeadQualified) {
                        waiting.put(event.id(), recorded);
                    } else {
                        waiting.remove(event.id());
                    }
                });
        return waiting;
    }

    private QueuedLead queued(RecordedEvent recorded, Viewpoint viewpoint) {
        var qualified = (LeadQualified) recorded.event();
        return new QueuedLead(
                qualified.id(),
                recorded.occurredAt(),
                scores.of(ScoreId.of(qualified.id()), viewpoint).total(),
                qualified.criteria(),
                qualified.score());
    }
}
