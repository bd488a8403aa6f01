package io.cascata.command.simulation;

import io.cascata.events.buyinggroup.BuyingGroupEvent;
import io.cascata.events.opportunity.OpportunityEvent;
import java.util.List;
import java.util.Objects;

/** Where a group is formed, each open opportunity that it decides about has the same people in the same roles. */
final class GroupsAndOpportunitiesAgree implements Rule {

    @Override
    public List<String> after(Step step, Model model) {
        if (!step.holds(OpportunityEvent.class) && !step.holds(BuyingGroupEvent.class)) {
            return List.of();
        }
        return model.sales.values().stream()
                .filter(Sale::isOpen)
                .filter(sale -> !agrees(sale, model))
                .map(sale -> sale.id + " has " + sale.roles + ", its group others")
                .toList();
    }

    private static boolean agrees(Sale sale, Model model) {
        var about = Objects.requireNonNull(sale.about);
        var group = model.groups.get(about.group());
        return group == null || !group.decideAbout(about) || group.members.equals(sale.roles);
    }
}
