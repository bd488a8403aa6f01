package io.cascata.query.lead;

import io.cascata.events.id.LeadId;
import io.cascata.events.value.LeadStage;
import io.cascata.query.documents.DocumentCollection;
import io.cascata.query.documents.DocumentProjection;
import io.cascata.query.documents.DocumentQuery;
import io.cascata.query.documents.DocumentStore;
import io.cascata.query.facts.FactProjection;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds leads as they stand now. */
public final class Leads {

    private static final String LEADS = LeadProjection.COLLECTION.name();
    private static final DocumentQuery.Condition OPEN = new DocumentQuery.Condition("open", Set.of("true"));

    private final Supplier<? extends DocumentStore> documents;

    /** {@code documents} gives the store that serves at the moment. */
    public Leads(Supplier<? extends DocumentStore> documents) {
        this.documents = documents;
    }

    /** The projections that fill the documents this reads. */
    public static List<DocumentProjection<?>> projections() {
        return List.of(new LeadProjection());
    }

    /** The projections that keep the steps of leads, and what makes them promising, as facts. */
    public static List<FactProjection> facts() {
        return List.of(new LeadStepProjection(), new LeadPromiseProjection());
    }

    public static List<DocumentCollection> collections() {
        return List.of(LeadProjection.COLLECTION);
    }

    /** Leads in the order asked for, and the cursor of the next page. */
    record Page(List<LeadView> leads, @Nullable String next) {
        Page {
            leads = List.copyOf(leads);
        }
    }

    /** How many leads wait to be vetted, and how many are not known as contacts, at a log position. */
    record Counts(long knownAt, long open, long notContacts) {}

    Optional<LeadView> find(LeadId id) {
        return documents.get().get(LEADS, id.value()).map(LeadProjection::view);
    }

    Page find(DocumentQuery query) {
        var page = documents.get().find(LEADS, query);
        return new Page(page.documents().stream().map(LeadProjection::view).toList(), page.next());
    }

    /** Open leads to which nothing has happened since, those forgotten longest first. */
    Page stagnant(Instant since, @Nullable String cursor, int limit) {
        var page = find(new DocumentQuery(List.of(OPEN), "active", true, cursor, limit));
        var idle = page.leads().stream()
                .filter(lead -> !lead.active().isAfter(since))
                .toList();
        return new Page(idle, idle.size() == page.leads().size() ? page.next() : null);
    }

    /** How many leads there are of each kind. */
    public LeadCensus census() {
        var store = documents.get();
        var open = new EnumMap<LeadStage, Long>(LeadStage.class);
        for (var stage : LeadStage.values()) {
            var here = new DocumentQuery.Condition("stage", Set.of(stage.name()));
            open.put(stage, store.count(LEADS, List.of(OPEN, here)));
        }
        var all = store.count(LEADS, List.of());
        return new LeadCensus(all, all - counts().notContacts(), open);
    }

    Counts counts() {
        var store = documents.get();
        return new Counts(
                store.position(),
                store.count(LEADS, List.of(OPEN)),
                store.count(LEADS, List.of(new DocumentQuery.Condition("contact", Set.of("none")))));
    }
}
