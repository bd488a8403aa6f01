package io.cascata.events.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The people of one account who decide about one solution. */
public record BuyingGroupId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BuyingGroupId {
        Text.require("buying group id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
