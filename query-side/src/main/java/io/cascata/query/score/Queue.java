package io.cascata.query.score;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNullElse;

import io.cascata.query.deals.Sight;
import io.cascata.query.facts.FactProjection;
import io.cascata.query.facts.FactStore;
import io.cascata.query.viewpoint.Viewpoint;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * The leads that were delivered to sales and not answered yet, the highest score first; of equal scores the one that was
 * delivered first, and then the one of the first id, so that the order is the same whenever it is asked for. The score is
 * the person's, who may be a contact by now.
 */
public final class Queue {

    private static final Comparator<QueuedLead> ORDER = comparing(QueuedLead::score)
            .reversed()
            .thenComparing(QueuedLead::deliveredAt)
            .thenComparing(entry -> entry.lead().value());

    private final Supplier<FactStore> facts;
    private final Clock clock;

    /** {@code facts} gives the facts that serve at the moment; without a business time, scores are weighed by the clock. */
    public Queue(Supplier<FactStore> facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    /** The projection that keeps points and why leads qualified as facts. */
    public static FactProjection projection() {
        return new QueueProjection();
    }

    /** Those that wait, as seen from a viewpoint. */
    public List<QueuedLead> at(Viewpoint viewpoint) {
        var store = facts.get();
        var sight = Sight.of(viewpoint, store.position());
        var at = requireNonNullElse(viewpoint.asOf(), clock.instant());
        return store.read(connection -> new QueueReader(connection, sight, at).read()).stream()
                .sorted(ORDER)
                .toList();
    }
}
