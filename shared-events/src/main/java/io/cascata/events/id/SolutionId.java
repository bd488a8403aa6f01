package io.cascata.events.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What is sold. */
public record SolutionId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SolutionId {
        Text.require("solution id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
