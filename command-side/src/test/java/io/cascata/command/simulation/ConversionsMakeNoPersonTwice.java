package io.cascata.command.simulation;

import io.cascata.events.DomainEvent;
import io.cascata.events.contact.ContactRegistered;
import io.cascata.events.lead.LeadConverted;
import java.util.List;

/** A conversion makes no contact of whom somebody has the mailbox already, or had it once. */
final class ConversionsMakeNoPersonTwice implements Rule {

    @Override
    public List<String> before(DomainEvent event, Step step, Model model) {
        if (!(event instanceof ContactRegistered registered) || !step.holds(LeadConverted.class)) {
            return List.of();
        }
        var email = registered.profile().email();
        boolean known = email != null && model.mailboxes.contains(Model.mailbox(email.value()));
        return Rule.unless(!known, registered.id() + " has the mailbox of another contact");
    }
}
