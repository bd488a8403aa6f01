package io.cascata.log.codec;

import io.cascata.events.DomainEvent;
import io.cascata.events.catalogue.EventCatalogue;
import io.cascata.events.catalogue.EventType;
import io.cascata.log.NewEvent;
import io.cascata.log.StoredEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Turns events into what the log stores and back, under the names of a catalogue. */
public final class EventCodec {

    private final EventCatalogue catalogue;
    private final Upcasters upcasters;
    private final JsonMapper mapper = EventJson.mapper();
    private final ObjectWriter writer = mapper.writer();
    private final ClassValue<ObjectReader> readers = new ClassValue<>() {
        @Override
        protected ObjectReader computeValue(Class<?> type) {
            return mapper.readerFor(type);
        }
    };

    public EventCodec(EventCatalogue catalogue, List<Upcaster> upcasters) {
        this.catalogue = catalogue;
        this.upcasters = new Upcasters(upcasters);
    }

    /** The codec for the events of this platform. */
    public static EventCodec cascata() {
        return new EventCodec(EventCatalogue.cascata(), List.of());
    }

    public EventCatalogue catalogue() {
        return catalogue;
    }

    /** The event in its stored form; throws {@link IllegalArgumentException} where the catalogue does not know it. */
    public NewEvent encode(UUID id, DomainEvent event, Instant occurredAt, Map<String, String> metadata) {
        var type = catalogue.typeOf(event);
        return NewEvent.of(id, type.name(), type.revision(), event.tags(), occurredAt, payload(event), metadata);
    }

    /** The JSON of an event, in UTF-8. */
    public byte[] payload(DomainEvent event) {
        return writer.writeValueAsBytes(event);
    }

    /** The event that was stored; throws {@link UnreadableEvent} that says where and why, and never the payload. */
    public DomainEvent decode(StoredEvent stored) {
        var type = typeOf(stored);
        try {
            var reader = readers.get(type.type());
            DomainEvent event = stored.revision() == type.revision()
                    ? reader.readValue(stored.payload())
                    : reader.readValue(lifted(stored, type));
            if (event == null) {
                throw new UnreadableEvent(stored, "its payload is null", null);
            }
            return event;
        } catch (JacksonException e) {
            throw new UnreadableEvent(stored, "its payload does not fit " + where(e), null);
        }
    }

    /** The payload as a tree in today's revision; throws {@link UnreadableEvent}. */
    public ObjectNode tree(StoredEvent stored) {
        try {
            return lifted(stored, typeOf(stored));
        } catch (JacksonException e) {
            throw new UnreadableEvent(stored, "its payload is no JSON " + where(e), null);
        }
    }

    private ObjectNode lifted(StoredEvent stored, EventType type) {
        if (!(mapper.readTree(stored.payload()) instanceof ObjectNode tree)) {
            throw new UnreadableEvent(stored, "its payload is no JSON object", null);
        }
        try {
            return upcasters.lift(tree, stored.revision(), type);
        } catch (IllegalArgumentException e) {
            throw new UnreadableEvent(stored, String.valueOf(e.getMessage()), e);
        }
    }

    private EventType typeOf(StoredEvent stored) {
        try {
            return catalogue.named(stored.name());
        } catch (IllegalArgumentException e) {
            throw new UnreadableEvent(stored, "this version knows no event of that name", e);
        }
    }

    // Jackson's own message quotes the payload, which may hold personal data: only the place is told.
    private static String where(JacksonException e) {
        var path = new StringBuilder();
        e.getPath().forEach(step -> path.append('/')
                .append(step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()));
        return "(" + e.getClass().getSimpleName() + " at " + (path.isEmpty() ? "/" : path) + ")";
    }
}
