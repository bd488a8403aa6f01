package io.cascata.command.opportunity;

import static java.util.Comparator.comparing;

import io.cascata.command.buyinggroup.FormedGroup;
import io.cascata.command.buyinggroup.Purchases;
import io.cascata.command.decision.Boundary;
import io.cascata.events.DomainEvent;
import io.cascata.events.buyinggroup.BuyingGroupFormed;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.ContactRoleChanged;
import io.cascata.events.opportunity.Deal;
import io.cascata.events.opportunity.OpportunityEvent;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.RemovalReason;
import io.cascata.events.value.Situation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the contact roles of every open opportunity equal to the confirmed members of its buying group, where one is
 * formed. A closed opportunity keeps the people it closed with.
 */
final class PurchasesInStep implements Purchases {

    @Override
    public List<DomainEvent> inStep(
            Boundary boundary, BuyingGroupFormed group, Map<ContactId, ContactRole> members, RemovalReason reason) {
        return openOpportunities(boundary, group)
                .<DomainEvent>flatMap(opportunity -> difference(opportunity, members, reason).stream())
                .toList();
    }

    @Override
    public Map<ContactId, ContactRole> people(Boundary boundary, BuyingGroupFormed group) {
        var people = new HashMap<ContactId, ContactRole>();
        openOpportunities(boundary, group)
                .forEach(opportunity -> opportunity.roles().forEach(people::putIfAbsent));
        return people;
    }

    @Override
    public Optional<Committee> committee(Boundary boundary, OpportunityId id) {
        return switch (boundary.load(OpportunityKind.OPPORTUNITY, id)) {
            case OpportunityState.Unopened() -> Optional.empty();
            case Opportunity opportunity -> {
                var group = groupOf(boundary, opportunity.situation());
                var people = group == null ? opportunity.roles() : group.members();
                yield Optional.of(new Committee(opportunity.situation().account(), people));
            }
        };
    }

    /** The formed group that decides about this; none where nobody has formed it, or for something else. */
    static @Nullable FormedGroup groupOf(Boundary boundary, Situation situation) {
        return FormedGroup.find(boundary, situation.group())
                .filter(group -> group.formed().equals(purchase(situation)))
                .orElse(null);
    }

    static BuyingGroupFormed purchase(Situation situation) {
        return new BuyingGroupFormed(situation.group(), situation.account(), situation.solution());
    }

    /** What brings all open opportunities of a group in step with it. */
    static List<DomainEvent> roles(Boundary boundary, FormedGroup group, RemovalReason reason) {
        return new PurchasesInStep().inStep(boundary, group.formed(), group.members(), reason);
    }

    /** What gives one opportunity exactly these people; in the order of their ids, so that it is the same every time. */
    static List<OpportunityEvent> difference(
            Opportunity opportunity, Map<ContactId, ContactRole> members, RemovalReason reason) {
        var events = new ArrayList<OpportunityEvent>();
        var people = Stream.concat(opportunity.roles().keySet().stream(), members.keySet().stream())
                .distinct()
                .sorted(comparing(ContactId::value))
                .toList();
        for (var contact : people) {
            var present = opportunity.roles().get(contact);
            var wanted = members.get(contact);
            if (present == null && wanted != null) {
                events.add(new ContactRoleAdded(opportunity.id(), contact, wanted));
            } else if (present != null && wanted == null) {
                events.addAll(AttachingContacts.removed(opportunity, contact, present, reason));
            } else if (present != null && wanted != null && !present.equals(wanted)) {
                events.add(new ContactRoleChanged(opportunity.id(), contact, wanted, present));
            }
        }
        return events;
    }

    static Stream<Opportunity> openOpportunities(Boundary boundary, BuyingGroupFormed group) {
        return Stream.of(OpportunityType.values())
                .map(type -> new Deal(group.account(), group.solution(), type, group.id()))
                .flatMap(deal -> boundary.load(OpenDealKind.OPEN_DEAL, deal).open().stream())
                .sorted(comparing(OpportunityId::value))
                .map(id -> OpportunityKind.require(boundary, id));
    }
}
