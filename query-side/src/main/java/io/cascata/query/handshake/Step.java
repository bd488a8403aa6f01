package io.cascata.query.handshake;

import io.cascata.events.handshake.Deadline;
import io.cascata.events.handshake.DeadlineExtended;
import io.cascata.events.handshake.HandshakeAccepted;
import io.cascata.events.handshake.HandshakeDeclined;
import io.cascata.events.handshake.HandshakeEvent;
import io.cascata.events.handshake.HandshakeFollowedUp;
import io.cascata.events.handshake.HandshakeOffered;
import io.cascata.events.handshake.HandshakeWithdrawn;
import io.cascata.events.handshake.ServiceLevelBreached;
import io.cascata.events.handshake.ServiceLevelMet;
import io.cascata.events.value.Owner;
import io.cascata.query.projection.RecordedEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What one event said of a handshake; which of the components are meant depends on the kind. */
record Step(
        Long position,
        Instant at,
        Kind kind,
        @Nullable HandshakeOffered offer,
        @Nullable Owner owner,
        @Nullable String reason,
        @Nullable Deadline deadline) {

    enum Kind {
        OFFERED,
        ACCEPTED,
        DECLINED,
        WITHDRAWN,
        FOLLOWED_UP,
        EXTENDED,
        MET,
        BREACHED
    }

    static Step of(RecordedEvent recorded, HandshakeEvent event) {
        return switch (event) {
            case HandshakeOffered offered -> step(recorded, Kind.OFFERED, offered, null, null, offered.deadline());
            case HandshakeAccepted accepted -> step(recorded, Kind.ACCEPTED, null, accepted.owner(), null, null);
            case HandshakeDeclined declined -> step(recorded, Kind.DECLINED, null, null, declined.reason(), null);
            case HandshakeWithdrawn withdrawn -> step(recorded, Kind.WITHDRAWN, null, null, withdrawn.reason(), null);
            case HandshakeFollowedUp followed -> step(recorded, Kind.FOLLOWED_UP, null, null, null, null);
            case DeadlineExtended extended ->
                step(recorded, Kind.EXTENDED, null, null, extended.reason(), extended.deadline());
            case ServiceLevelMet met -> step(recorded, Kind.MET, null, null, null, null);
            case ServiceLevelBreached breached -> step(recorded, Kind.BREACHED, null, null, null, null);
        };
    }

    private static Step step(
            RecordedEvent recorded,
            Kind kind,
            @Nullable HandshakeOffered offer,
            @Nullable Owner owner,
            @Nullable String reason,
            @Nullable Deadline deadline) {
        return new Step(recorded.position(), recorded.occurredAt(), kind, offer, owner, reason, deadline);
    }
}
