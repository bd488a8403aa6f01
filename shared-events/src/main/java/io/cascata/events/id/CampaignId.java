package io.cascata.events.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A marketing campaign. */
public record CampaignId(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CampaignId {
        Text.require("campaign id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
