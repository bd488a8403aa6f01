package io.cascata.events.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Somebody whom a source tells from others without knowing who it is, such as one browser. */
public record VisitorId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public VisitorId {
        Text.require("visitor id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
