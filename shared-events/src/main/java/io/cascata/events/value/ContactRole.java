package io.cascata.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.cascata.events.id.Text;

/** The part a person plays in a purchase, such as Champion or Decision Maker. */
public record ContactRole(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ContactRole {
        Text.require("contact role", value, 40);
    }

    @Override
    public String toString() {
        return value;
    }
}
