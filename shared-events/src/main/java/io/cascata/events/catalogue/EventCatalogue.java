package io.cascata.events.catalogue;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.cascata.events.DomainEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every event of the platform: stored name and revision to class, and back. The only place where the two meet. */
public final class EventCatalogue {

    private static final EventCatalogue CASCATA = new EventCatalogue(StoredEvents.ALL);

    private final List<EventType> types;
    private final Map<String, EventType> byName;
    private final Map<Class<? extends DomainEvent>, EventType> byClass;

    /** A catalogue of these types; a name or a class used twice is refused. */
    public EventCatalogue(List<EventType> types) {
        this.types = List.copyOf(types);
        this.byName = types.stream().collect(toUnmodifiableMap(EventType::name, identity()));
        this.byClass = types.stream().collect(toUnmodifiableMap(EventType::type, identity()));
    }

    /** The events of this platform, each in the revision that is written today. */
    public static EventCatalogue cascata() {
        return CASCATA;
    }

    public List<EventType> types() {
        return types;
    }

    /** The type of an event; throws {@link IllegalArgumentException} where it is not in the catalogue. */
    public EventType typeOf(DomainEvent event) {
        return typeOf(event.getClass());
    }

    /** The type of events of a class; throws {@link IllegalArgumentException} where it is not in the catalogue. */
    public EventType typeOf(Class<? extends DomainEvent> event) {
        var type = byClass.get(event);
        if (type == null) {
            throw new IllegalArgumentException("not in the event catalogue: " + event.getName());
        }
        return type;
    }

    /** The names under which events of these classes are stored; throws {@link IllegalArgumentException} for a class without one. */
    public Set<String> namesOf(Set<Class<? extends DomainEvent>> events) {
        return events.stream().map(this::typeOf).map(EventType::name).collect(toUnmodifiableSet());
    }

    /** The type stored under this name; throws {@link IllegalArgumentException} where there is none. */
    public EventType named(String name) {
        var type = byName.get(name);
        if (type == null) {
            throw new IllegalArgumentException("unknown event name: " + name);
        }
        return type;
    }
}
