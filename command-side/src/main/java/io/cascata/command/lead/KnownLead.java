package io.cascata.command.lead;

import io.cascata.command.decision.Boundary;
import io.cascata.events.id.LeadId;
import io.cascata.events.value.LeadStage;

/** A lead that has been captured, as other slices rely on it. */
public final class KnownLead {

    private KnownLead() {}

    /** The step at which it stands; refuses with {@code lead-unknown} where nobody has captured it. */
    public static LeadStage stage(Boundary boundary, LeadId id) {
        return Leads.require(boundary, id).progress().stage();
    }
}
