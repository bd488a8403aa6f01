package io.cascata.query.buyinggroup;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.cascata.events.value.Outcome;
import io.cascata.query.export.Asked;
import io.cascata.query.export.EventLinks;
import java.util.Map;
import java.util.TreeMap;

/** The group of one opportunity as a study counts it: how it stands, and how many people play each role. */
record StudiedGroup(String opportunity, Outcome outcome, Map<String, Long> heads) {

    StudiedGroup {
        heads = new TreeMap<>(heads);
    }

    boolean isWon() {
        return outcome == Outcome.WON;
    }

    @JsonProperty
    String committee() {
        return "/api/opportunities/" + Asked.encoded(opportunity) + "/committee";
    }

    /** Where its events can be read. */
    @JsonProperty
    String events() {
        return EventLinks.of("opportunity", opportunity);
    }
}
