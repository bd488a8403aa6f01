package io.cascata.command.web;

import io.cascata.command.decision.Provenance;
import io.cascata.command.decision.TimeRefusal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a command came in: who sent it, under which idempotency key, on which version of its target, when it happened and
 * why. {@code occurredAt} is business time, now where it is not given; {@code channel} is the way it came.
 */
public record Call(
        String actor,
        @Nullable String key,
        @Nullable EntityVersion version,
        @Nullable Instant occurredAt,
        @Nullable String reason,
        @Nullable String correlationId,
        String channel) {

    /** The same call with a business time from its body. */
    public Call at(@Nullable Instant time) {
        return time == null ? this : new Call(actor, key, version, time, reason, correlationId, channel);
    }

    /** The same call with a reason from its body. */
    public Call because(@Nullable String why) {
        return why == null ? this : new Call(actor, key, version, occurredAt, why, correlationId, channel);
    }

    /** Derived from the key, so that a repetition is known again; without one, ever new. */
    UUID newCommandId() {
        return key == null
                ? UUID.randomUUID()
                : UUID.nameUUIDFromBytes(("api\n" + actor + "\n" + key).getBytes(StandardCharsets.UTF_8));
    }

    Provenance provenance(UUID commandId, Clock clock) {
        var now = clock.instant();
        var at = occurredAt == null ? now : TimeRefusal.requirePast(occurredAt, now);
        return new Provenance(commandId, at, actor, channel, reason, correlationId, null, null);
    }
}
