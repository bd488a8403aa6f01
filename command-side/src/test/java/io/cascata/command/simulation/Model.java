package io.cascata.command.simulation;

import io.cascata.events.DomainEvent;
import io.cascata.events.account.AccountRegistered;
import io.cascata.events.buyinggroup.BuyingGroupEvent;
import io.cascata.events.contact.ContactProfileRevised;
import io.cascata.events.contact.ContactRegistered;
import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.lead.LeadEvent;
import io.cascata.events.opportunity.OpportunityEvent;
import io.cascata.events.value.PersonProfile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is so after the events so far, in plain maps: the reference that knows nothing of the product's decisions. */
final class Model {

    final Map<OpportunityId, Sale> sales = new HashMap<>();
    final Map<BuyingGroupId, Buyers> groups = new HashMap<>();
    final Map<LeadId, Prospect> leads = new HashMap<>();
    final Set<String> mailboxes = new HashSet<>();
    final Set<String> companies = new HashSet<>();

    void apply(DomainEvent event) {
        switch (event) {
            case OpportunityEvent one ->
                sales.computeIfAbsent(one.id(), Sale::new).apply(one);
            case BuyingGroupEvent one ->
                groups.computeIfAbsent(one.id(), absent -> new Buyers()).apply(one);
            case LeadEvent one ->
                leads.computeIfAbsent(one.id(), absent -> new Prospect()).apply(one);
            case ContactRegistered one -> note(one.profile());
            case ContactProfileRevised one -> note(one.profile());
            case AccountRegistered one -> companies.add(company(one.profile().name()));
            default -> {}
        }
    }

    private void note(PersonProfile person) {
        if (person.email() != null) {
            mailboxes.add(mailbox(person.email().value()));
        }
    }

    /** The address without case and without what follows a plus. */
    static String mailbox(String address) {
        var parts = address.toLowerCase(Locale.ROOT).split("@");
        return parts[0].split("\\+")[0] + "@" + parts[1];
    }

    /** The first word without case: what follows it in the simulation is a legal form. */
    static String company(String name) {
        return name.toLowerCase(Locale.ROOT).split("[ ,]")[0];
    }
}
