package io.cascata.command.simulation;

import io.cascata.events.DomainEvent;
import io.cascata.events.account.AccountRegistered;
import io.cascata.events.lead.LeadConverted;
import java.util.List;

/** A conversion makes no account of a company that is one already, however its name is written. */
final class ConversionsMakeNoCompanyTwice implements Rule {

    @Override
    public List<String> before(DomainEvent event, Step step, Model model) {
        if (!(event instanceof AccountRegistered registered) || !step.holds(LeadConverted.class)) {
            return List.of();
        }
        var company = Model.company(registered.profile().name());
        return Rule.unless(!model.companies.contains(company), registered.id() + " is " + company + " again");
    }
}
