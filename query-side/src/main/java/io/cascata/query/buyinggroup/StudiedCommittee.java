package io.cascata.query.buyinggroup;

import io.cascata.events.value.Outcome;
import java.util.Map;

/** The committee of one opportunity as a study counts it: how it stands, and who plays which role. */
record StudiedCommittee(Outcome outcome, Map<String, String> roles) {

    StudiedCommittee {
        roles = Map.copyOf(roles);
    }
}
