package io.cascata.log.axon;

import io.cascata.events.Tag;
import io.cascata.log.AppendCondition;
import io.cascata.log.EventFilter;
import io.cascata.log.EventFilter.Criterion;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.EventCriterion;

/** Axon's criteria, markers and tags in the terms of the log. */
final class AxonTerms {

    private AxonTerms() {}

    static EventFilter filter(EventCriteria criteria) {
        return criteria.hasCriteria()
                ? new EventFilter(
                        criteria.flatten().stream().map(AxonTerms::criterion).toList())
                : EventFilter.ALL;
    }

    private static Criterion criterion(EventCriterion criterion) {
        return new Criterion(
                tags(criterion.tags()),
                criterion.types().stream().map(QualifiedName::fullName).collect(Collectors.toUnmodifiableSet()));
    }

    static Set<Tag> tags(Set<org.axonframework.messaging.eventstreaming.Tag> tags) {
        return tags.stream().map(tag -> new Tag(tag.key(), tag.value())).collect(Collectors.toUnmodifiableSet());
    }

    static AppendCondition condition(org.axonframework.eventsourcing.eventstore.AppendCondition condition) {
        var marker = condition.consistencyMarker();
        return ConsistencyMarker.INFINITY.equals(marker)
                ? AppendCondition.NONE
                : new AppendCondition(
                        filter(condition.criteria()), Math.max(0, GlobalIndexConsistencyMarker.position(marker)));
    }
}
