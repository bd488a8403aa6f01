package io.cascata.command.opportunity;

import io.cascata.events.id.OpportunityId;
import io.cascata.events.opportunity.Deal;
import java.util.HashSet;
import java.util.Set;

/** The rule that a deal is open once: which opportunities, of those about the same deal, are open. */
record OpenDeal(Deal deal, Set<OpportunityId> open) {

    OpenDeal with(OpportunityId opportunity) {
        var all = new HashSet<>(open);
        all.add(opportunity);
        return new OpenDeal(deal, Set.copyOf(all));
    }

    OpenDeal without(OpportunityId opportunity) {
        var all = new HashSet<>(open);
        all.remove(opportunity);
        return new OpenDeal(deal, Set.copyOf(all));
    }
}
