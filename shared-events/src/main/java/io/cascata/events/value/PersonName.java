package io.cascata.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.cascata.events.id.Text;

/** The full name of a person. */
public record PersonName(@JsonValue String value) implements PersonalData {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PersonName {
        Text.require("person name", value, 200);
    }

    @Override
    public String toString() {
        return PersonalData.MASK;
    }
}
