package io.cascata.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.cascata.events.id.Text;

/** A phone number as it was given. */
public record PhoneNumber(@JsonValue String value) implements PersonalData {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PhoneNumber {
        Text.require("phone number", value, 60);
    }

    @Override
    public String toString() {
        return PersonalData.MASK;
    }
}
