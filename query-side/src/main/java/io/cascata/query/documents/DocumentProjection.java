package io.cascata.query.documents;

import io.cascata.query.projection.Projection;
import io.cascata.query.projection.RecordedEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A projection into documents of one collection. {@code V} is what a document is while events are applied to it. */
public interface DocumentProjection<V> extends Projection {

    DocumentCollection collection();

    /** The documents that an event is about; none where it is about nothing here. */
    List<String> idsOf(RecordedEvent event);

    /** What the event makes of a document, which is missing so far if {@code null}; throws where it cannot be placed. */
    V apply(@Nullable V current, String id, RecordedEvent event);

    V read(Document document);

    Document write(String id, V value);
}
