package io.cascata.query.projection;

import io.cascata.events.DomainEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The events that a projection looks at; it is asked once for each class of events. */
public final class Interest {

    private final Projection projection;
    private final Map<Class<? extends DomainEvent>, Boolean> wanted = new HashMap<>();

    public Interest(Projection projection) {
        this.projection = projection;
    }

    /** Those of the events behind a position that are wanted, in their order. */
    public List<RecordedEvent> among(List<RecordedEvent> events, long after) {
        var found = new ArrayList<RecordedEvent>();
        for (var event : events) {
            if (event.position() > after && wanted.computeIfAbsent(event.event().getClass(), projection::wants)) {
                found.add(event);
            }
        }
        return found;
    }
}
