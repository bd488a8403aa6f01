package io.cascata.command.lead;

import static io.cascata.command.lead.LeadRefusal.LEAD_UNKNOWN;

import io.cascata.command.decision.Boundary;
import io.cascata.events.id.LeadId;
import io.cascata.events.lead.LeadConverted;
import java.util.HashMap;
import java.util.Map;

/** Finds leads that have been captured. */
final class Leads {

    private Leads() {}

    /** Refuses with {@code lead-unknown} where nobody has captured it. */
    static Lead.Known require(Boundary boundary, LeadId id) {
        var known = boundary.load(LeadKind.LEAD, id).known();
        if (known == null) {
            throw LEAD_UNKNOWN.because("There is no lead '" + id + "'.", Map.of("lead", id.value()));
        }
        return known;
    }

    /** What a refusal says of a conversion. */
    static Map<String, Object> values(LeadConverted conversion) {
        var values = new HashMap<String, Object>();
        values.put("lead", conversion.id().value());
        if (conversion.account() != null) {
            values.put("account", conversion.account().value());
        }
        if (conversion.contact() != null) {
            values.put("contact", conversion.contact().value());
        }
        return values;
    }
}
