package io.cascata.query.score;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import io.cascata.events.catalogue.EventCatalogue;
import io.cascata.events.lead.LeadEvent;
import io.cascata.events.lead.LeadQualified;
import io.cascata.events.value.Person;
import io.cascata.query.facts.FactStore;
import io.cascata.query.projection.RecordedEvent;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.Viewpoint;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The leads that were delivered to sales and not answered yet, the highest score first; of equal scores the one that was
 * delivered first, and then the one of the first id, so that the order is the same whenever it is asked for. The score is
 * the person's, who may be a contact by now.
 */
public final class Queue {

    private static final Set<String> QUALIFIED = EventCatalogue.cascata().namesOf(Set.of(LeadQualified.class));

    private static final Comparator<QueuedLead> ORDER = comparing(QueuedLead::score)
            .reversed()
            .thenComparing(QueuedLead::deliveredAt)
            .thenComparing(entry -> entry.lead().value());

    private final DeliveredLeads leads;
    private final History history;
    private final Scores scores;

    /** {@code facts} gives the facts that serve at the moment. */
    public Queue(Supplier<FactStore> facts, History history, Scores scores) {
        this.leads = new DeliveredLeads(facts);
        this.history = history;
        this.scores = scores;
    }

    List<QueuedLead> at(Viewpoint viewpoint) {
        var waiting = leads.at(viewpoint);
        var deliveries = Set.copyOf(waiting.values());
        var people = waiting.keySet().stream().map(Person::of).toList();
        var known = scores.of(people, viewpoint);
        var tags = waiting.keySet().stream().map(LeadEvent::tag).toList();
        return history.of(tags, QUALIFIED, viewpoint).stream()
                .filter(recorded -> deliveries.contains(recorded.position()))
                .map(recorded -> queued(recorded, known))
                .sorted(ORDER)
                .toList();
    }

    private static QueuedLead queued(RecordedEvent recorded, Map<Person, ScoreSheet> scores) {
        var qualified = (LeadQualified) recorded.event();
        var score = requireNonNull(scores.get(Person.of(qualified.id())));
        return new QueuedLead(
                qualified.id(), recorded.occurredAt(), score.total(), qualified.criteria(), qualified.score());
    }
}
