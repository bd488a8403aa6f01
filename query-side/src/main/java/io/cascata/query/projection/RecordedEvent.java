package io.cascata.query.projection;

import io.cascata.events.DomainEvent;
import io.cascata.log.StoredEvent;
import io.cascata.log.codec.EventCodec;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** An event as projections see it: decoded, with its place in the log, its stored name and its two times. */
public record RecordedEvent(
        long position,
        UUID id,
        String name,
        Instant occurredAt,
        Instant recordedAt,
        DomainEvent event,
        Map<String, String> metadata) {

    /** Decodes a stored event; throws {@link io.cascata.log.codec.UnreadableEvent} where that cannot be done. */
    public static RecordedEvent of(StoredEvent stored, EventCodec codec) {
        return new RecordedEvent(
                stored.position(),
                stored.id(),
                // one text for all events of a name, for many are at hand at once
                codec.catalogue().named(stored.name()).name(),
                stored.occurredAt(),
                stored.recordedAt(),
                codec.decode(stored),
                stored.metadata());
    }
}
