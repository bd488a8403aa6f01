package io.cascata.command.lead;

import io.cascata.command.account.AccountDecisions;
import io.cascata.command.buyinggroup.BuyingGroupDecisions;
import io.cascata.command.contact.ContactDecisions;
import io.cascata.command.decision.Decisions;
import io.cascata.command.opportunity.OpportunityDecisions;

/** How leads are matched and converted. */
public final class ConversionDecisions {

    private ConversionDecisions() {}

    /** Contributes them; {@code accounts} are those that a lead may belong to. */
    public static void contribute(Decisions.Builder decisions, AccountSearch accounts) {
        var finding = new FindingAccounts(accounts);
        var parts = parts();
        decisions
                .on(MatchLead.class, new MatchingLeads(finding, parts))
                .on(ConvertLead.class, new ConvertingLeads(finding, parts));
    }

    /** What a conversion consists of. */
    private static Decisions parts() {
        var parts = Decisions.builder();
        AccountDecisions.contribute(parts);
        ContactDecisions.contribute(parts);
        BuyingGroupDecisions.contribute(parts, OpportunityDecisions.purchases());
        OpportunityDecisions.contribute(parts);
        return parts.build();
    }
}
