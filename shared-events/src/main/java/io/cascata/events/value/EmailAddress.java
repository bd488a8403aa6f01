package io.cascata.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.cascata.events.id.Text;

/** An e-mail address as it was given. */
public record EmailAddress(@JsonValue String value) implements PersonalData {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EmailAddress {
        Text.require("e-mail address", value, 320);
    }

    @Override
    public String toString() {
        return PersonalData.MASK;
    }
}
