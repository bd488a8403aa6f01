package io.cascata.command.lead;

import static io.cascata.command.lead.LeadRefusal.LEAD_NOT_QUALIFIED;
import static io.cascata.events.value.LeadStage.LEAD;
import static io.cascata.events.value.LeadStage.QUALIFIED;

import io.cascata.command.decision.Boundary;
import io.cascata.events.lead.LeadEvent;
import io.cascata.events.lead.LeadQualified;
import java.util.List;
import java.util.Map;

/** When a lead counts as qualified. */
final class QualifyingLeads {

    private QualifyingLeads() {}

    static List<LeadEvent> qualify(QualifyLead command, Boundary boundary) {
        var lead = Leads.require(boundary, command.lead());
        if (lead.progress().stage() == QUALIFIED) {
            return List.of();
        }
        LeadSteps.requireStage(command.lead(), lead, List.of(LEAD), QUALIFIED, boundary);
        var agreed = LeadPlaybook.inForce(boundary);
        var unmet = agreed.rules().unmet(lead.profile());
        if (!unmet.isEmpty()) {
            throw LEAD_NOT_QUALIFIED.because(
                    "Lead '" + command.lead() + "' does not meet the agreed definition; it lacks "
                            + String.join(", ", unmet) + ".",
                    Map.of("lead", command.lead().value(), "unmet", unmet));
        }
        return List.of(
                new LeadQualified(command.lead(), agreed.rules().criteria(), null, agreed.version(), command.cause()));
    }
}
