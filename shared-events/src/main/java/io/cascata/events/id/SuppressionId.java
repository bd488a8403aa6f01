package io.cascata.events.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A rule that takes touches out of attribution, or the taking out of one touch. */
public record SuppressionId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SuppressionId {
        Text.require("suppression id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
