package io.cascata.query.handshake;

import io.cascata.events.id.HandshakeId;
import io.cascata.query.deals.Sight;
import io.cascata.query.documents.DocumentCollection;
import io.cascata.query.documents.DocumentProjection;
import io.cascata.query.documents.DocumentQuery;
import io.cascata.query.documents.DocumentStore;
import io.cascata.query.facts.FactProjection;
import io.cascata.query.facts.FactStore;
import io.cascata.query.handshake.HandshakeView.Progress;
import io.cascata.query.handshake.HandshakeView.Promise;
import io.cascata.query.listing.ListParameters;
import io.cascata.query.viewpoint.Viewpoint;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds handshakes: one at any viewpoint, lists of how they stand, or all of them. */
public final class Handshakes {

    private final Supplier<? extends DocumentStore> documents;
    private final Supplier<FactStore> facts;

    /** Both suppliers give the store that serves at the moment. */
    public Handshakes(Supplier<? extends DocumentStore> documents, Supplier<FactStore> facts) {
        this.documents = documents;
        this.facts = facts;
    }

    /** The projections that fill the documents this reads. */
    public static List<DocumentProjection<?>> projections() {
        return List.of(new HandshakeProjection());
    }

    /** The projection that keeps the steps of handshakes as facts. */
    public static FactProjection steps() {
        return new HandshakeStepProjection();
    }

    public static List<DocumentCollection> collections() {
        return List.of(HandshakeProjection.COLLECTION);
    }

    /** Handshakes in the order asked for, and the cursor of the next page. */
    public record Page(
            List<HandshakeView> handshakes, @Nullable String next) {

        public Page {
            handshakes = List.copyOf(handshakes);
        }
    }

    /** The handshake as it is seen from a viewpoint; empty where it was not there. */
    public Optional<HandshakeView> find(HandshakeId id, Viewpoint viewpoint, Instant now) {
        return documents
                .get()
                .get(HandshakeProjection.COLLECTION.name(), id.value())
                .map(HandshakeProjection::trace)
                .flatMap(trace -> trace.seen(viewpoint))
                .map(trace -> new ViewOfTrace(trace, now).view());
    }

    /** What is left to do, the most urgent first; the filters are index fields, each with values separated by commas. */
    public Page queue(Map<String, String> filters, @Nullable String cursor, String limit, Instant now) {
        var open = new HashMap<>(filters);
        open.putIfAbsent("progress", "OFFERED,ACCEPTED");
        return find(ListParameters.query(HandshakeProjection.COLLECTION, open, "due", cursor, limit), now);
    }

    Page find(DocumentQuery query, Instant now) {
        var page = documents.get().find(HandshakeProjection.COLLECTION.name(), query);
        var views = page.documents().stream()
                .map(HandshakeProjection::trace)
                .map(trace -> new ViewOfTrace(trace, now).view())
                .toList();
        return new Page(views, page.next());
    }

    /** How all of them stand at a moment; those accepted include those followed up. */
    public HandshakeTally tally(Instant now) {
        var progress = new EnumMap<Progress, Long>(Progress.class);
        var promises = new EnumMap<Promise, Long>(Promise.class);
        each(Viewpoint.NOW, handshake -> {
            progress.merge(handshake.furthest(), 1L, Long::sum);
            promises.merge(handshake.promise(now), 1L, Long::sum);
        });
        return new HandshakeTally(
                progress.values().stream().mapToLong(Long::longValue).sum(),
                progress.getOrDefault(Progress.ACCEPTED, 0L) + progress.getOrDefault(Progress.FOLLOWED_UP, 0L),
                progress.getOrDefault(Progress.DECLINED, 0L),
                progress.getOrDefault(Progress.OFFERED, 0L),
                promises.getOrDefault(Promise.MET, 0L),
                promises.getOrDefault(Promise.BREACHED, 0L));
    }

    /** These handshakes in this order, as they are seen from a viewpoint at a moment. */
    List<HandshakeView> find(List<String> ids, Viewpoint viewpoint, Instant now) {
        var traces = new HashMap<String, HandshakeTrace>();
        documents
                .get()
                .get(HandshakeProjection.COLLECTION.name(), ids)
                .forEach(document -> traces.put(document.id(), HandshakeProjection.trace(document)));
        return ids.stream()
                .map(traces::get)
                .filter(Objects::nonNull)
                .flatMap(trace -> trace.seen(viewpoint).stream())
                .map(trace -> new ViewOfTrace(trace, now).view())
                .toList();
    }

    /** The same viewpoint, limited to what the facts have seen by now. */
    Viewpoint pinned(Viewpoint viewpoint) {
        return viewpoint.pinned(facts.get().position());
    }

    /** Every handshake that is seen from a viewpoint, in the order in which they were offered. */
    void each(Viewpoint viewpoint, Consumer<Standing> reader) {
        var store = facts.get();
        var sight = Sight.of(viewpoint, store.position());
        store.read(connection -> {
            StandingReader.of(connection, sight).each(reader);
            return sight;
        });
    }
}
