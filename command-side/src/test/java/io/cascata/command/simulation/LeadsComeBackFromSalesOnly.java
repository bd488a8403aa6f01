package io.cascata.command.simulation;

import io.cascata.command.simulation.Prospect.Place;
import io.cascata.events.DomainEvent;
import io.cascata.events.lead.LeadRecycled;
import io.cascata.events.value.LeadStage;
import java.util.List;

/** A lead is recycled once sales has accepted it and not before, from where it stands; each time is counted. */
final class LeadsComeBackFromSalesOnly implements Rule {

    @Override
    public List<String> before(DomainEvent event, Step step, Model model) {
        if (!(event instanceof LeadRecycled again)) {
            return List.of();
        }
        var lead = model.leads.get(again.id());
        boolean kept = lead != null && isAt(again.from(), lead.place) && again.number() == lead.recycled + 1;
        return Rule.unless(kept, again.id() + " is at " + (lead == null ? Place.NOWHERE : lead.place) + ": " + again);
    }

    private static boolean isAt(LeadStage from, Place place) {
        return (from == LeadStage.SALES_ACCEPTED && place == Place.ACCEPTED)
                || (from == LeadStage.SALES_OPPORTUNITY && place == Place.SALES);
    }
}
