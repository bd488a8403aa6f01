package io.cascata.command.lead;

import io.cascata.command.decision.Command;
import io.cascata.events.id.LeadId;

/** What somebody wants of one lead. */
public sealed interface LeadCommand extends Command
        permits CaptureLead,
                ReviseLeadProfile,
                QualifyLead,
                AcceptLead,
                RejectLead,
                EnterSales,
                RecycleLead,
                CloseLead,
                RouteLead,
                MatchLead,
                ConvertLead,
                RecordConversion,
                ReportLeadStanding {

    LeadId lead();

    @Override
    default Target<?, ?> target() {
        return new Target<>(LeadKind.LEAD, lead());
    }
}
