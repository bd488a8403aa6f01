package io.cascata.command.lead;

import static io.cascata.command.lead.LeadRefusal.LEAD_CONVERTED;
import static io.cascata.command.lead.LeadRefusal.LEAD_STANDING_SUPERSEDED;

import io.cascata.command.account.KnownAccount;
import io.cascata.command.contact.KnownContact;
import io.cascata.command.decision.Boundary;
import io.cascata.command.opportunity.KnownOpportunity;
import io.cascata.events.lead.LeadConverted;
import io.cascata.events.lead.LeadEvent;
import io.cascata.events.lead.LeadLinkedToContact;
import io.cascata.events.lead.LeadStandingReported;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What another system has decided about leads that it keeps. */
final class LeadsOfElsewhere {

    private LeadsOfElsewhere() {}

    /** The lead is the contact from now on; one that was converted otherwise stays what it is. */
    static List<LeadEvent> record(RecordConversion command, Boundary boundary) {
        var lead = Leads.require(boundary, command.lead());
        var said = conversion(command);
        var done = lead.belonging().conversion();
        if (done != null) {
            if (says(done, said)) {
                return List.of();
            }
            throw LEAD_CONVERTED.because(
                    "Lead '" + command.lead() + "' was converted already, otherwise than is said now.",
                    Leads.values(done));
        }
        requireKnown(command, boundary);
        var events = new ArrayList<LeadEvent>();
        if (command.contact() != null) {
            events.add(new LeadLinkedToContact(command.lead(), command.contact()));
        }
        events.add(said);
        return events;
    }

    private static LeadConverted conversion(RecordConversion command) {
        return new LeadConverted(
                command.lead(),
                command.account(),
                command.contact(),
                false,
                false,
                command.opportunity(),
                LeadConverted.By.PERSON);
    }

    private static boolean says(LeadConverted done, LeadConverted said) {
        return Leads.values(done).equals(Leads.values(said))
                && (said.opportunity() == null || said.opportunity().equals(done.opportunity()));
    }

    private static void requireKnown(RecordConversion command, Boundary boundary) {
        if (command.account() != null) {
            KnownAccount.require(boundary, command.account());
        }
        if (command.contact() != null) {
            KnownContact.require(boundary, command.contact());
        }
        if (command.opportunity() != null) {
            KnownOpportunity.require(boundary, command.opportunity());
        }
    }

    /** The latest report counts; what was so before it, told later, is refused. */
    static List<LeadEvent> report(ReportLeadStanding command, Boundary boundary) {
        var known = Leads.require(boundary, command.lead()).standing();
        var said = new LeadStandingReported(command.lead(), command.status(), command.owner());
        if (known == null) {
            return List.of(said);
        }
        if (said.equals(known.said())) {
            return List.of();
        }
        var at = boundary.occurredAt();
        if (at.isBefore(known.since())) {
            throw LEAD_STANDING_SUPERSEDED.because(
                    "How lead '" + command.lead() + "' stood at " + at + " is superseded by how it stood at "
                            + known.since() + ".",
                    Map.of("lead", command.lead().value(), "occurredAt", at, "since", known.since()));
        }
        return List.of(said);
    }
}
