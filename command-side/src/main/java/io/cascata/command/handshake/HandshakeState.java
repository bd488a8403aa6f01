package io.cascata.command.handshake;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What has become of a handshake id: nothing yet, or a handshake. */
record HandshakeState(@Nullable Handshake handshake) {

    static final HandshakeState UNOFFERED = new HandshakeState(null);

    Handshake known() {
        return Objects.requireNonNull(handshake, "nothing happens to a handshake before it is offered");
    }
}
