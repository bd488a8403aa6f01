package io.cascata.events.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One hand-over of an opportunity or a lead from one team to another. */
public record HandshakeId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public HandshakeId {
        Text.require("handshake id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
