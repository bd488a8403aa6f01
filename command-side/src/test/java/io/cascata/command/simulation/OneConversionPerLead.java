package io.cascata.command.simulation;

import io.cascata.events.DomainEvent;
import io.cascata.events.lead.LeadConverted;
import java.util.List;

/** A lead is converted once. */
final class OneConversionPerLead implements Rule {

    @Override
    public List<String> before(DomainEvent event, Step step, Model model) {
        if (!(event instanceof LeadConverted converted)) {
            return List.of();
        }
        var lead = model.leads.get(converted.id());
        return Rule.unless(lead != null && lead.conversions == 0, converted.id() + " is converted again");
    }
}
