package io.cascata.log;

import io.cascata.events.Tag;
import java.time.Instant;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.UUID;

/**
 * An event as the log keeps it. {@code occurredAt} is business time, {@code recordedAt} is when the log took it, never
 * earlier than that of the position before; {@code hash} is the chain up to here, 32 bytes.
 */
@SuppressWarnings("ArrayRecordComponent") // bytes are passed through untouched, and compared by the chain
public record StoredEvent(
        long position,
        UUID id,
        String name,
        int revision,
        SortedSet<Tag> tags,
        Instant occurredAt,
        Instant recordedAt,
        byte[] payload,
        SortedMap<String, String> metadata,
        byte[] hash) {}
