package io.cascata.events.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** One purchase decision: account, solution and buying group. */
public record OpportunityId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OpportunityId {
        Text.require("opportunity id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
