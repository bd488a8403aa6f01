package io.cascata.events.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The stage model of one opportunity type, over all its versions. */
public record ProcessId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProcessId {
        Text.require("process id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
