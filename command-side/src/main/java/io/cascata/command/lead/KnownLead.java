package io.cascata.command.lead;

import static io.cascata.command.lead.LeadRefusal.LEAD_UNKNOWN;

import io.cascata.command.decision.Boundary;
import io.cascata.events.id.LeadId;
import java.util.Map;

/** A lead that has been captured. */
final class KnownLead {

    private KnownLead() {}

    /** Refuses with {@code lead-unknown} where nobody has captured it. */
    static Lead.Known require(Boundary boundary, LeadId id) {
        var known = boundary.load(LeadKind.LEAD, id).known();
        if (known == null) {
            throw LEAD_UNKNOWN.because("There is no lead '" + id + "'.", Map.of("lead", id.value()));
        }
        return known;
    }
}
