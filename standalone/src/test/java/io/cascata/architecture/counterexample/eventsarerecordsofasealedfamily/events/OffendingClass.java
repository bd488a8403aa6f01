package io.cascata.architecture.counterexample.eventsarerecordsofasealedfamily.events;

import io.cascata.events.Tag;
import java.util.Set;

/** Sealed, and no record. */
final class OffendingClass implements OpenFamily {
    @Override
    public Set<Tag> tags() {
        return Set.of();
    }
}
