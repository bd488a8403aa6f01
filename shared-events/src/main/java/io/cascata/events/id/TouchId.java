package io.cascata.events.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One interaction of one person, known or not. */
public record TouchId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TouchId {
        Text.require("touch id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
