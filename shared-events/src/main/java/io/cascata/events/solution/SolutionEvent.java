package io.cascata.events.solution;

import io.cascata.events.DomainEvent;
import io.cascata.events.Tag;
import io.cascata.events.id.SolutionId;
import java.util.Set;

/** The family of one solution. */
public sealed interface SolutionEvent extends DomainEvent
        permits SolutionDefined, TargetProfileSet, ContentMapped, ContentUnmapped {

    SolutionId id();

    @Override
    default Set<Tag> tags() {
        return Set.of(tag(id()));
    }

    static Tag tag(SolutionId id) {
        return new Tag("solution", id.value());
    }
}
