package io.cascata.events.handshake;

import io.cascata.events.id.HandshakeId;
import io.cascata.events.id.Text;
import java.time.Instant;

/** There is more time than was agreed at first, and why. */
public record DeadlineExtended(HandshakeId id, Deadline deadline, Instant previous, String reason)
        implements HandshakeEvent {

    public DeadlineExtended {
        Text.require("reason", reason, 500);
    }
}
