package io.cascata.command.opportunity;

import static io.cascata.command.opportunity.Acme.ACCOUNT;
import static io.cascata.command.opportunity.Acme.PROCESS;
import static io.cascata.command.opportunity.Acme.SOLUTION;

import io.cascata.command.opportunity.OpenOpportunity.Forecast;
import io.cascata.command.opportunity.OpenOpportunity.Purchase;
import io.cascata.command.opportunity.OpenOpportunity.Start;
import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.Cause;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.OpportunityType;

/** Commands that open opportunities about Acme's solution, from the account and without anything known of amount or day. */
final class Opening {

    private Opening() {}

    static OpenOpportunity of(OpportunityId id, OpportunityType type, BuyingGroupId group, Cause cause) {
        return new OpenOpportunity(
                id,
                "Acme talent",
                new Purchase(ACCOUNT, SOLUTION, type, group),
                new Start(PROCESS, null, null),
                null,
                Forecast.NONE,
                OpenedFrom.ACCOUNT,
                cause);
    }
}
