package io.cascata.events.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A person or a company that may become a customer and that nobody has vetted yet. */
public record LeadId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public LeadId {
        Text.require("lead id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
