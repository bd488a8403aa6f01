package io.cascata.command.execution;

import io.cascata.log.EventFilter;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;

/** The log's filters and tags in Axon's terms. */
final class AxonCriteria {

    private AxonCriteria() {}

    static EventCriteria of(EventFilter filter) {
        return filter.isAll()
                ? EventCriteria.havingAnyTag()
                : EventCriteria.either(filter.anyOf().stream()
                        .map(AxonCriteria::of)
                        .map(EventCriteria.class::cast)
                        .toList());
    }

    private static EventCriteria of(EventFilter.Criterion criterion) {
        var tagged = EventCriteria.havingTags(tags(criterion.tags()));
        return criterion.names().isEmpty()
                ? tagged
                : tagged.andBeingOneOfTypes(
                        criterion.names().stream().map(QualifiedName::new).collect(Collectors.toUnmodifiableSet()));
    }

    static Set<Tag> tags(Set<io.cascata.events.Tag> tags) {
        return tags.stream().map(tag -> Tag.of(tag.key(), tag.value())).collect(Collectors.toUnmodifiableSet());
    }
}
