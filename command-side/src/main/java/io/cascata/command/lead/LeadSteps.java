package io.cascata.command.lead;

import static io.cascata.command.lead.LeadRefusal.LEAD_IN_OTHER_STAGE;
import static io.cascata.command.lead.LeadRefusal.LEAD_OCCURRED_BEFORE_STAY;
import static io.cascata.events.value.LeadStage.CLOSED;
import static io.cascata.events.value.LeadStage.LEAD;
import static io.cascata.events.value.LeadStage.QUALIFIED;
import static io.cascata.events.value.LeadStage.SALES_ACCEPTED;
import static io.cascata.events.value.LeadStage.SALES_OPPORTUNITY;

import io.cascata.command.decision.Boundary;
import io.cascata.events.id.LeadId;
import io.cascata.events.lead.LeadAccepted;
import io.cascata.events.lead.LeadClosed;
import io.cascata.events.lead.LeadEnteredSales;
import io.cascata.events.lead.LeadEvent;
import io.cascata.events.lead.LeadRecycled;
import io.cascata.events.lead.LeadRejected;
import io.cascata.events.value.LeadStage;
import java.util.List;
import java.util.Map;

/** The way of a lead through its process: from which step each step leads on, and which leads back. */
final class LeadSteps {

    private LeadSteps() {}

    static List<LeadEvent> accept(AcceptLead command, Boundary boundary) {
        var lead = Leads.require(boundary, command.lead());
        if (lead.progress().stage() == SALES_ACCEPTED) {
            return List.of();
        }
        requireStage(command.lead(), lead, List.of(QUALIFIED), SALES_ACCEPTED, boundary);
        return List.of(new LeadAccepted(command.lead()));
    }

    static List<LeadEvent> reject(RejectLead command, Boundary boundary) {
        var lead = Leads.require(boundary, command.lead());
        requireStage(command.lead(), lead, List.of(QUALIFIED), LEAD, boundary);
        return List.of(new LeadRejected(command.lead(), command.reason()));
    }

    static List<LeadEvent> enterSales(EnterSales command, Boundary boundary) {
        var lead = Leads.require(boundary, command.lead());
        if (lead.progress().stage() == SALES_OPPORTUNITY) {
            return List.of();
        }
        requireStage(command.lead(), lead, List.of(SALES_ACCEPTED), SALES_OPPORTUNITY, boundary);
        return List.of(new LeadEnteredSales(command.lead()));
    }

    static List<LeadEvent> recycle(RecycleLead command, Boundary boundary) {
        var lead = Leads.require(boundary, command.lead());
        requireStage(command.lead(), lead, List.of(SALES_ACCEPTED, SALES_OPPORTUNITY), LEAD, boundary);
        return List.of(new LeadRecycled(
                command.lead(),
                lead.progress().stage(),
                command.reason(),
                lead.progress().recycled() + 1));
    }

    static List<LeadEvent> close(CloseLead command, Boundary boundary) {
        var lead = Leads.require(boundary, command.lead());
        if (command.outcome() == lead.progress().outcome()) {
            return List.of();
        }
        requireStage(command.lead(), lead, List.of(SALES_OPPORTUNITY), CLOSED, boundary);
        return List.of(new LeadClosed(command.lead(), command.outcome()));
    }

    /** Refuses a step that does not lead on from where the lead stands, or that lies before it came there. */
    static void requireStage(LeadId id, Lead.Known lead, List<LeadStage> from, LeadStage to, Boundary boundary) {
        if (!from.contains(lead.progress().stage())) {
            throw LEAD_IN_OTHER_STAGE.because(
                    "Lead '" + id + "' is in stage " + lead.progress().stage() + "; only from " + from
                            + " does it come to " + to + " this way.",
                    Map.of("lead", id.value(), "stage", lead.progress().stage(), "from", from, "to", to));
        }
        if (boundary.occurredAt().isBefore(lead.progress().since())) {
            throw LEAD_OCCURRED_BEFORE_STAY.because(
                    "Lead '" + id + "' came to stage " + lead.progress().stage() + " at "
                            + lead.progress().since() + " and cannot have left it at " + boundary.occurredAt() + ".",
                    Map.of(
                            "stage",
                            lead.progress().stage(),
                            "since",
                            lead.progress().since(),
                            "occurredAt",
                            boundary.occurredAt()));
        }
    }
}
