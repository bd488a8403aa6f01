package io.cascata.events.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A place in a buying group that is held for somebody still to be found. */
public record PlaceId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PlaceId {
        Text.require("place id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
