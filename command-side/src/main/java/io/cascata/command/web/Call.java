package io.cascata.command.web;

import io.cascata.command.decision.Provenance;
import io.cascata.command.decision.TimeRefusal;
import io.cascata.events.value.Team;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a command came in: who sent it, under which idempotency key, on which version of its target, when it happened and
 * why. {@code occurredAt} is business time, now where it is not given; {@code channel} is the way it came, {@code team} the one
 * that the key of the caller acts for.
 */
public record Call(
        String actor,
        @Nullable String key,
        @Nullable EntityVersion version,
        @Nullable Instant occurredAt,
        @Nullable String reason,
        @Nullable String correlationId,
        String channel,
        @Nullable Team team) {

    /** The same call with a business time from its body. */
    public Call at(@Nullable Instant time) {
        return time == null ? this : new Call(actor, key, version, time, reason, correlationId, channel, team);
    }

    /** The same call with a reason from its body. */
    public Call because(@Nullable String why) {
        return why == null ? this : new Call(actor, key, version, occurredAt, why, correlationId, channel, team);
    }

    /** The team that somebody acts for: that of the key where it has one, else the one that {@code field} of the body says. */
    public @Nullable Team team(String field, @Nullable Team said) {
        if (team != null && said != null && said != team) {
            throw KeyProblem.TEAM_BOUND.in(field, "the key '" + actor + "' acts for " + team);
        }
        return team == null ? said : team;
    }

    /** Derived from the idempotency key, so that a repetition is known again; without one, ever new. */
    UUID newCommandId() {
        return key == null
                ? UUID.randomUUID()
                : UUID.nameUUIDFromBytes(("api\n" + actor + "\n" + key).getBytes(StandardCharsets.UTF_8));
    }

    Provenance provenance(UUID commandId, Clock clock) {
        var now = clock.instant();
        var at = occurredAt == null ? now : TimeRefusal.requirePast(occurredAt, now);
        return new Provenance(commandId, at, actor, channel, team, reason, correlationId, null, null);
    }
}
