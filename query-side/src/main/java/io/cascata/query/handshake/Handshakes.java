package io.cascata.query.handshake;

import io.cascata.events.id.HandshakeId;
import io.cascata.query.documents.DocumentCollection;
import io.cascata.query.documents.DocumentProjection;
import io.cascata.query.documents.DocumentQuery;
import io.cascata.query.documents.DocumentStore;
import io.cascata.query.handshake.HandshakeView.Progress;
import io.cascata.query.handshake.HandshakeView.Promise;
import io.cascata.query.viewpoint.Viewpoint;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds handshakes: one at any viewpoint, lists of how they stand, or all of them. */
public final class Handshakes {

    private static final int PAGE = 1_000;

    private final Supplier<? extends DocumentStore> documents;

    /** {@code documents} gives the store that serves at the moment. */
    public Handshakes(Supplier<? extends DocumentStore> documents) {
        this.documents = documents;
    }

    /** The projections that fill the documents this reads. */
    public static List<DocumentProjection<?>> projections() {
        return List.of(new HandshakeProjection());
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
        each(Viewpoint.NOW, now, view -> {
            progress.merge(view.furthest(), 1L, Long::sum);
            promises.merge(view.promise(), 1L, Long::sum);
        });
        return new HandshakeTally(
                progress.values().stream().mapToLong(Long::longValue).sum(),
                progress.getOrDefault(Progress.ACCEPTED, 0L) + progress.getOrDefault(Progress.FOLLOWED_UP, 0L),
                progress.getOrDefault(Progress.DECLINED, 0L),
                progress.getOrDefault(Progress.OFFERED, 0L),
                promises.getOrDefault(Promise.MET, 0L),
                promises.getOrDefault(Promise.BREACHED, 0L));
    }

    /** Every handshake that is seen from a viewpoint, in the order in which they were offered. */
    void each(Viewpoint viewpoint, Instant now, Consumer<HandshakeView> reader) {
        var query = DocumentQuery.sorted("offered", true, PAGE);
        while (query != null) {
            var page = documents.get().find(HandshakeProjection.COLLECTION.name(), query);
            page.documents().stream()
                    .map(HandshakeProjection::trace)
                    .flatMap(trace -> trace.seen(viewpoint).stream())
                    .map(trace -> new ViewOfTrace(trace, now).view())
                    .forEach(reader);
            query = page.next() == null ? null : query.after(page.next());
        }
    }
}
