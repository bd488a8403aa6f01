package io.cascata.events.suppression;

import io.cascata.events.DomainEvent;
import io.cascata.events.Tag;
import io.cascata.events.id.SuppressionId;
import java.util.Set;

/** The family of one rule that takes touches out of attribution. */
public sealed interface SuppressionEvent extends DomainEvent permits TouchesSuppressed, SuppressionLifted {

    SuppressionId id();

    @Override
    default Set<Tag> tags() {
        return Set.of(tag(id()));
    }

    static Tag tag(SuppressionId id) {
        return new Tag("suppression", id.value());
    }
}
