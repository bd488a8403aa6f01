package io.cascata.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.cascata.events.id.Text;

/** The name of a stage within its process, for ever the same; what people read is the stage's name. */
public record StageKey(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StageKey {
        Text.require("stage key", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
