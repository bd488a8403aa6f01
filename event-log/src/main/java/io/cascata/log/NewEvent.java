package io.cascata.log;

import io.cascata.events.Tag;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * An event on its way into the log: the id by which it is stored once, stored name and revision, tags, business time
 * (kept to the microsecond), payload JSON in UTF-8, and metadata.
 */
@SuppressWarnings("ArrayRecordComponent") // bytes are passed through untouched, and compared by the chain
public record NewEvent(
        UUID id,
        String name,
        int revision,
        SortedSet<Tag> tags,
        Instant occurredAt,
        byte[] payload,
        SortedMap<String, String> metadata) {

    public static NewEvent of(
            UUID id,
            String name,
            int revision,
            Set<Tag> tags,
            Instant occurredAt,
            byte[] payload,
            Map<String, String> metadata) {
        return new NewEvent(id, name, revision, new TreeSet<>(tags), occurredAt, payload, new TreeMap<>(metadata));
    }
}
