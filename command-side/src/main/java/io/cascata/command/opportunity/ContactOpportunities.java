package io.cascata.command.opportunity;

import io.cascata.command.buyinggroup.FormedGroup;
import io.cascata.command.buyinggroup.Proposals;
import io.cascata.command.decision.Boundary;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import java.util.Collections;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;

/** The opportunities on which a person has a role, in the order of their ids. */
public record ContactOpportunities(SortedSet<OpportunityId> opportunities) {

    static final ContactOpportunities NONE =
            new ContactOpportunities(new TreeSet<>(Comparator.comparing(OpportunityId::value)));

    public ContactOpportunities {
        opportunities = Collections.unmodifiableSortedSet(opportunities);
    }

    public static ContactOpportunities of(Boundary boundary, ContactId contact) {
        return boundary.load(ContactOpportunitiesKind.CONTACT_OPPORTUNITIES, contact);
    }

    /** The open opportunities for whose groups a person is proposed. */
    public static ContactOpportunities proposed(Boundary boundary, ContactId contact) {
        var all = new TreeSet<>(NONE.opportunities);
        Proposals.of(boundary, contact).groups().stream()
                .flatMap(id -> FormedGroup.find(boundary, id).stream())
                .flatMap(group -> PurchasesInStep.openOpportunities(boundary, group.formed()))
                .forEach(opportunity -> all.add(opportunity.id()));
        return new ContactOpportunities(all);
    }

    ContactOpportunities with(OpportunityId id) {
        var all = new TreeSet<>(opportunities);
        all.add(id);
        return new ContactOpportunities(all);
    }

    ContactOpportunities without(OpportunityId id) {
        var all = new TreeSet<>(opportunities);
        all.remove(id);
        return new ContactOpportunities(all);
    }
}
