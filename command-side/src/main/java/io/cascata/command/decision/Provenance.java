package io.cascata.command.decision;

import io.cascata.events.value.Team;
import io.cascata.log.Metadata;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who asked for something, how and why, kept with every event that follows from it. The ids of those events are derived
 * from {@code commandId}, so the same command carried out twice is stored once. {@code occurredAt} is business time,
 * {@code team} the one that the actor is known to act for.
 */
public record Provenance(
        UUID commandId,
        Instant occurredAt,
        String actor,
        String channel,
        @Nullable Team team,
        @Nullable String reason,
        @Nullable String correlationId,
        @Nullable String causationId,
        @Nullable String sourceSystem) {

    /** The same of an actor whose team nobody knows. */
    public Provenance(
            UUID commandId,
            Instant occurredAt,
            String actor,
            String channel,
            @Nullable String reason,
            @Nullable String correlationId,
            @Nullable String causationId,
            @Nullable String sourceSystem) {
        this(commandId, occurredAt, actor, channel, null, reason, correlationId, causationId, sourceSystem);
    }

    /** The same in the words of the log; what nobody said is left out. A new map, to which more may be added. */
    public Map<String, String> metadata() {
        var metadata = new HashMap<String, String>();
        metadata.put(Metadata.ACTOR, actor);
        metadata.put(Metadata.CHANNEL, channel);
        metadata.put(Metadata.COMMAND_ID, commandId.toString());
        put(metadata, Metadata.TEAM, team == null ? null : team.name());
        put(metadata, Metadata.REASON, reason);
        put(metadata, Metadata.CORRELATION_ID, correlationId);
        put(metadata, Metadata.CAUSATION_ID, causationId);
        put(metadata, Metadata.SOURCE_SYSTEM, sourceSystem);
        return metadata;
    }

    private static void put(Map<String, String> metadata, String key, @Nullable String value) {
        if (value != null) {
            metadata.put(key, value);
        }
    }
}
