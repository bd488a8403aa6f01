package io.cascata.events.lead;

import io.cascata.events.id.LeadId;
import io.cascata.events.id.Text;
import io.cascata.events.value.Cause;

/** The lead goes on in another programme than before, such as nurture or sales. */
public record LeadRouted(LeadId id, String programme, Cause cause) implements LeadEvent {

    public LeadRouted {
        Text.require("programme", programme);
    }
}
