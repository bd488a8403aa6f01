package io.cascata.query.opportunity;

import io.cascata.events.id.OpportunityId;
import io.cascata.query.documents.Document;
import io.cascata.query.documents.DocumentCollection;
import io.cascata.query.documents.DocumentProjection;
import io.cascata.query.documents.DocumentQuery;
import io.cascata.query.documents.DocumentStore;
import io.cascata.query.viewpoint.Viewpoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds opportunities: one at any viewpoint, or lists of how they stand now. */
public final class Opportunities {

    private final Supplier<? extends DocumentStore> documents;

    /** {@code documents} gives the store that serves at the moment. */
    public Opportunities(Supplier<? extends DocumentStore> documents) {
        this.documents = documents;
    }

    /** The projections that fill the documents this reads. */
    public static List<DocumentProjection<?>> projections() {
        return List.of(new OpportunityProjection(), new NameProjection());
    }

    public static List<DocumentCollection> collections() {
        return List.of(OpportunityProjection.COLLECTION, NameProjection.COLLECTION);
    }

    /** Opportunities in the order asked for, and the cursor of the next page. */
    public record Page(List<Named> opportunities, @Nullable String next) {

        public Page {
            opportunities = List.copyOf(opportunities);
        }
    }

    /** An opportunity with the name of its account and those of the contacts that have a role, by id. */
    public record Named(
            OpportunityView opportunity, @Nullable String accountName, Map<String, String> contactNames) {

        public Named {
            contactNames = Map.copyOf(contactNames);
        }
    }

    public Optional<Named> find(OpportunityId id) {
        return document(id).map(OpportunityDocument::view).map(view -> named(List.of(view))
                .getFirst());
    }

    /** The opportunity as it is seen from a viewpoint; empty where it was not there. */
    public Optional<Named> find(OpportunityId id, Viewpoint viewpoint) {
        return document(id)
                .map(OpportunityDocument::trace)
                .flatMap(trace -> trace.seen(viewpoint))
                .map(trace -> named(List.of(new ViewOfTrace(trace).view(id))).getFirst());
    }

    private Optional<Document> document(OpportunityId id) {
        return documents.get().get(OpportunityProjection.COLLECTION.name(), id.value());
    }

    public Page find(DocumentQuery query) {
        var page = documents.get().find(OpportunityProjection.COLLECTION.name(), query);
        var views = page.documents().stream().map(OpportunityDocument::view).toList();
        return new Page(named(views), page.next());
    }

    private List<Named> named(List<OpportunityView> views) {
        var names = names(views);
        var named = new ArrayList<Named>(views.size());
        for (var view : views) {
            var contacts = new HashMap<String, String>();
            for (var role : view.roles()) {
                var contact = role.contact().value();
                contacts.put(contact, names.getOrDefault(NameProjection.contact(contact), contact));
            }
            named.add(new Named(
                    view, names.get(NameProjection.account(view.account().value())), contacts));
        }
        return named;
    }

    private Map<String, String> names(List<OpportunityView> views) {
        Set<String> ids = new HashSet<>();
        for (var view : views) {
            ids.add(NameProjection.account(view.account().value()));
            view.roles()
                    .forEach(role ->
                            ids.add(NameProjection.contact(role.contact().value())));
        }
        var names = new HashMap<String, String>();
        for (var document : documents.get().get(NameProjection.COLLECTION.name(), ids)) {
            names.put(document.id(), document.body());
        }
        return names;
    }
}
