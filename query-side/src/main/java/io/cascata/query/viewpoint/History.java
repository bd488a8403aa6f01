package io.cascata.query.viewpoint;

import io.cascata.events.Tag;
import io.cascata.log.EventFilter;
import io.cascata.log.EventFilter.Criterion;
import io.cascata.log.EventLog;
import io.cascata.log.EventQuery;
import io.cascata.log.codec.EventCodec;
import io.cascata.query.projection.RecordedEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What happened to single things, as it is seen from a viewpoint: read from the log by their tags. For one thing and its
 * neighbours; reports over many read facts instead.
 */
public final class History {

    private static final int PAGE = 1_000;

    /** So many tags go into one read; the log takes not many more. */
    private static final int TAGS = 200;

    private static final Comparator<RecordedEvent> BY_BUSINESS_TIME =
            Comparator.comparing(RecordedEvent::occurredAt).thenComparingLong(RecordedEvent::position);

    private final EventLog log;
    private final EventCodec codec = EventCodec.cascata();

    public History(EventLog log) {
        this.log = log;
    }

    /** The events meant by the filter that are visible from the viewpoint, in order of business time, then position. */
    public List<RecordedEvent> of(EventFilter filter, Viewpoint viewpoint) {
        return after(0, filter, viewpoint);
    }

    /** The one that was written last of those that the viewpoint knows, whatever their business time. */
    public Optional<RecordedEvent> last(EventFilter filter, Viewpoint viewpoint) {
        return of(filter, new Viewpoint(null, viewpoint.knownAt())).stream()
                .max(Comparator.comparingLong(RecordedEvent::position));
    }

    /** As {@link #of(EventFilter, Viewpoint)}, of those after a log position; nothing up to it is read. */
    public List<RecordedEvent> after(long position, EventFilter filter, Viewpoint viewpoint) {
        var known = viewpoint.knownAt();
        long end = known == null ? log.head() : Math.min(known, log.head());
        var seen = new ArrayList<RecordedEvent>();
        long after = position;
        while (after < end) {
            var page = log.read(new EventQuery(after, end, filter, PAGE));
            page.events().stream()
                    .map(stored -> RecordedEvent.of(stored, codec))
                    .filter(viewpoint::shows)
                    .forEach(seen::add);
            after = page.searchedTo();
        }
        seen.sort(BY_BUSINESS_TIME);
        return List.copyOf(seen);
    }

    /** The events of these stored names that carry any of the tags, each once, in the same order; of no tags, none. */
    public List<RecordedEvent> of(Collection<Tag> tags, Set<String> names, Viewpoint viewpoint) {
        var criteria = tags.stream()
                .distinct()
                .map(tag -> new Criterion(Set.of(tag), names))
                .toList();
        var seen = new HashMap<Long, RecordedEvent>();
        for (int from = 0; from < criteria.size(); from += TAGS) {
            var some = criteria.subList(from, Math.min(from + TAGS, criteria.size()));
            of(new EventFilter(some), viewpoint).forEach(event -> seen.put(event.position(), event));
        }
        return seen.values().stream().sorted(BY_BUSINESS_TIME).toList();
    }
}
