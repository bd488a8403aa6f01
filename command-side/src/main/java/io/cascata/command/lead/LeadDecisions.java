package io.cascata.command.lead;

import static io.cascata.command.lead.LeadRefusal.LEAD_CONVERTED;
import static io.cascata.command.lead.LeadRefusal.LEAD_EXISTS;

import io.cascata.command.decision.Boundary;
import io.cascata.command.decision.Channels;
import io.cascata.command.decision.Decisions;
import io.cascata.events.lead.LeadCaptured;
import io.cascata.events.lead.LeadEvent;
import io.cascata.events.lead.LeadProfileRevised;
import io.cascata.events.lead.LeadRouted;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What may be done with leads, and that a marketing automation may do nothing else. */
public final class LeadDecisions {

    private LeadDecisions() {}

    public static void contribute(Decisions.Builder decisions) {
        decisions
                .on(CaptureLead.class, LeadDecisions::capture)
                .on(ReviseLeadProfile.class, LeadDecisions::revise)
                .on(QualifyLead.class, QualifyingLeads::qualify)
                .on(AcceptLead.class, LeadSteps::accept)
                .on(RejectLead.class, LeadSteps::reject)
                .on(EnterSales.class, LeadSteps::enterSales)
                .on(RecycleLead.class, LeadSteps::recycle)
                .on(CloseLead.class, LeadSteps::close)
                .on(RouteLead.class, LeadDecisions::route)
                .on(ReportLeadStanding.class, LeadsOfElsewhere::report)
                .on(RecordConversion.class, LeadsOfElsewhere::record)
                .channelMayOnly(Channels.MARKETING_AUTOMATION, Set.of(CaptureLead.class, ReviseLeadProfile.class));
    }

    private static List<LeadEvent> capture(CaptureLead command, Boundary boundary) {
        var known = boundary.load(LeadKind.LEAD, command.lead()).known();
        if (known == null) {
            return List.of(new LeadCaptured(command.lead(), command.origin(), command.profile()));
        }
        if (!known.origin().equals(command.origin()) || !known.profile().equals(command.profile())) {
            throw LEAD_EXISTS.because(
                    "Lead '" + command.lead() + "' was captured already, with other data.",
                    Map.of("lead", command.lead().value()));
        }
        return List.of();
    }

    private static List<LeadEvent> revise(ReviseLeadProfile command, Boundary boundary) {
        var known = Leads.require(boundary, command.lead());
        if (command.profile().equals(known.profile())) {
            return List.of();
        }
        var conversion = known.belonging().conversion();
        if (conversion != null) {
            throw LEAD_CONVERTED.because(
                    "Lead '" + command.lead() + "' was converted; revise the contact or the account instead.",
                    Leads.values(conversion));
        }
        var revised = new LeadProfileRevised(command.lead(), command.profile());
        return QualifyingLeads.byItself(command.lead(), known, command.profile(), boundary)
                .map(qualified -> List.of(revised, qualified))
                .orElse(List.of(revised));
    }

    private static List<LeadEvent> route(RouteLead command, Boundary boundary) {
        var known = Leads.require(boundary, command.lead());
        return command.programme().equals(known.progress().programme())
                ? List.of()
                : List.of(new LeadRouted(command.lead(), command.programme(), command.cause()));
    }
}
