package io.cascata.architecture.counterexample.eventsarerecordsofasealedfamily.events;

import io.cascata.events.Tag;
import java.util.Set;

/** A record of an open family. */
record OffendingRecord(String id) implements OpenFamily {
    @Override
    public Set<Tag> tags() {
        return Set.of();
    }
}
