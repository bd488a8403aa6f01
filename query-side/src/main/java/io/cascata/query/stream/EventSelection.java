package io.cascata.query.stream;

import static java.util.stream.Collectors.toSet;

import io.cascata.events.Tag;
import io.cascata.events.catalogue.EventCatalogue;
import io.cascata.events.catalogue.EventType;
import io.cascata.log.EventFilter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which events a client asked for: any of the types and all of the tags, as written in the query. */
record EventSelection(Set<String> types, Set<Tag> tags) {

    static EventSelection of(EventCatalogue catalogue, List<String> types, List<String> tags) {
        var known = catalogue.types().stream().map(EventType::name).collect(toSet());
        var unknown = new TreeSet<>(types);
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            throw new MalformedStreamRequest(
                    "unknown-event-type",
                    "no event is named " + String.join(", ", unknown) + "; known are "
                            + String.join(", ", new TreeSet<>(known)));
        }
        return new EventSelection(
                new TreeSet<>(types), tags.stream().map(EventSelection::tag).collect(toSet()));
    }

    EventFilter filter() {
        return types.isEmpty() && tags.isEmpty()
                ? EventFilter.ALL
                : new EventFilter(List.of(new EventFilter.Criterion(tags, types)));
    }

    private static Tag tag(String text) {
        try {
            return Tag.parse(text);
        } catch (IllegalArgumentException refused) {
            throw new MalformedStreamRequest("malformed-tag", String.valueOf(refused.getMessage()));
        }
    }
}
