package io.cascata.command.simulation;

import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.StageEvent;
import java.util.HashSet;
import java.util.List;

/** About one solution at one account, of one type and with one group, no two opportunities are open. */
final class OneOpenOpportunityPerDeal implements Rule {

    @Override
    public List<String> after(Step step, Model model) {
        if (!step.holds(OpportunityOpened.class) && !step.holds(StageEvent.class)) {
            return List.of();
        }
        var seen = new HashSet<List<Object>>();
        return model.sales.values().stream()
                .filter(Sale::isOpen)
                .filter(sale -> !seen.add(sale.deal()))
                .map(sale -> "a second one is open about " + sale.deal())
                .toList();
    }
}
