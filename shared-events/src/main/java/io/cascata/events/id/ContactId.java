package io.cascata.events.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A qualified person. */
public record ContactId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ContactId {
        Text.require("contact id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
