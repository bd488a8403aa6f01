package io.cascata.query.projection;

import io.cascata.events.DomainEvent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** An event as projections see it: decoded, with its place in the log, its stored name and its two times. */
public record RecordedEvent(
        long position,
        UUID id,
        String name,
        Instant occurredAt,
        Instant recordedAt,
        DomainEvent event,
        Map<String, String> metadata) {}
