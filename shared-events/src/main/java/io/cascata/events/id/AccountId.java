package io.cascata.events.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A company that buys or could buy. */
public record AccountId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AccountId {
        Text.require("account id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
