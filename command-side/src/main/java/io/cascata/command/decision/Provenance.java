package io.cascata.command.decision;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who asked for something, how and why, kept with every event that follows from it. The ids of those events are derived
 * from {@code commandId}, so the same command carried out twice is stored once. {@code occurredAt} is business time.
 */
public record Provenance(
        UUID commandId,
        Instant occurredAt,
        String actor,
        String channel,
        @Nullable String reason,
        @Nullable String correlationId,
        @Nullable String causationId,
        @Nullable String sourceSystem) {}
