package io.cascata.query.projection;

import io.cascata.events.DomainEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The events that each of several projections looks at; they are asked once for each class of events. */
public final class Interest {

    private final List<? extends Projection> projections;
    private final Map<Class<? extends DomainEvent>, int[]> interested = new HashMap<>();

    public Interest(List<? extends Projection> projections) {
        this.projections = List.copyOf(projections);
    }

    /** Of each projection, in their order, those of the events behind a position that it wants, in theirs. */
    public List<List<RecordedEvent>> among(List<RecordedEvent> events, long after) {
        var found = projections.stream()
                .<List<RecordedEvent>>map(projection -> new ArrayList<>())
                .toList();
        for (var event : events) {
            if (event.position() > after) {
                for (int projection : interested.computeIfAbsent(event.event().getClass(), this::interestedIn)) {
                    found.get(projection).add(event);
                }
            }
        }
        return found;
    }

    private int[] interestedIn(Class<? extends DomainEvent> type) {
        return IntStream.range(0, projections.size())
                .filter(projection -> projections.get(projection).wants(type))
                .toArray();
    }
}
