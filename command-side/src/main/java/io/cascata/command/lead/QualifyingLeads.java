package io.cascata.command.lead;

import static io.cascata.command.lead.LeadRefusal.LEAD_NOT_QUALIFIED;
import static io.cascata.events.value.LeadStage.LEAD;
import static io.cascata.events.value.LeadStage.QUALIFIED;

import io.cascata.command.decision.Boundary;
import io.cascata.command.playbook.Settled;
import io.cascata.events.id.LeadId;
import io.cascata.events.lead.LeadEvent;
import io.cascata.events.lead.LeadQualified;
import io.cascata.events.playbook.LeadRules;
import io.cascata.events.value.Cause;
import io.cascata.events.value.LeadProfile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** When a lead counts as qualified. */
final class QualifyingLeads {

    private static final String DEFINITION = "lead-definition";

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
        return List.of(qualified(command.lead(), agreed, command.cause(), boundary));
    }

    /** What follows where a revision fills in all that was missing of a lead whose score is high: it is handed over. */
    static Optional<LeadEvent> byItself(LeadId id, Lead.Known before, LeadProfile revised, Boundary boundary) {
        var agreed = LeadPlaybook.inForce(boundary);
        boolean filledIn = !agreed.rules().unmet(before.profile()).isEmpty()
                && agreed.rules().unmet(revised).isEmpty();
        boolean asked = before.progress().stage() == LEAD
                && LeadScore.of(boundary, id).roseSince(before.progress().since());
        return filledIn && asked
                ? Optional.of(qualified(id, agreed, Cause.rule(DEFINITION, agreed.version()), boundary))
                : Optional.empty();
    }

    private static LeadQualified qualified(LeadId id, Settled<LeadRules> agreed, Cause cause, Boundary boundary) {
        var score = LeadScore.of(boundary, id).evidence();
        return new LeadQualified(id, agreed.rules().criteria(), score, agreed.version(), cause);
    }
}
