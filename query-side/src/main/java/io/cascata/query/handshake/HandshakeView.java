package io.cascata.query.handshake;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.cascata.events.handshake.Deadline;
import io.cascata.events.handshake.NextStep;
import io.cascata.events.handshake.Raci;
import io.cascata.events.handshake.Subject;
import io.cascata.events.id.HandshakeId;
import io.cascata.events.value.Owner;
import io.cascata.events.value.Team;
import io.cascata.query.export.EventLinks;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One handshake as it stands. {@code version} is the log position of its last event, {@code owner} who accepted it. The
 * two clocks of the first follow-up, in seconds: since the offer, and since the subject came to be known (speed to lead).
 */
public record HandshakeView(
        HandshakeId id,
        Long version,
        Subject subject,
        Team from,
        Owner to,
        Raci raci,
        NextStep nextStep,
        Progress progress,
        Instant offeredAt,
        @Nullable Instant answeredAt,
        @Nullable Instant followedUpAt,
        @Nullable Owner owner,
        @Nullable String reason,
        @Nullable Deadline deadline,
        Promise promise,
        @Nullable Long secondsSinceOffer,
        @Nullable Long secondsSinceKnown) {

    /** Where its events can be read. */
    @JsonProperty
    public String events() {
        return EventLinks.of("handshake", id.value());
    }

    /** How far it has come; the last three are ends. */
    public enum Progress {
        OFFERED,
        ACCEPTED,
        FOLLOWED_UP,
        DECLINED,
        WITHDRAWN
    }

    /** How its service level stands: none was promised, it runs, its last quarter runs, or it has come to an end. */
    public enum Promise {
        NONE,
        ON_TRACK,
        AT_RISK,
        MET,
        BREACHED,
        STOPPED
    }
}
