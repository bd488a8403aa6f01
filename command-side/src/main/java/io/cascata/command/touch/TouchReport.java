package io.cascata.command.touch;

import io.cascata.events.value.Team;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a source says that somebody did, as it came: {@code source} and {@code externalId} identify it for ever,
 * {@code kind} is what was done (such as form or visit), {@code channel} the way it came, {@code team} whose work led
 * to it. Of contact, lead, account and visitor at least one must be there; {@code visitor} is whom the source tells from
 * others without knowing who it is.
 */
public record TouchReport(
        @Nullable String source,
        @Nullable String externalId,
        @Nullable Instant occurredAt,
        @Nullable String contact,
        @Nullable String account,
        @Nullable String solution,
        @Nullable String channel,
        @Nullable String kind,
        @Nullable String campaign,
        @Nullable String content,
        @Nullable Team team,
        @Nullable String lead,
        @Nullable String visitor) {}
