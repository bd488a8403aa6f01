package io.cascata.command.opportunity;

import static java.util.Comparator.comparing;

import io.cascata.command.buyinggroup.FormedGroup;
import io.cascata.command.buyinggroup.Members;
import io.cascata.command.decision.Boundary;
import io.cascata.events.DomainEvent;
import io.cascata.events.id.ContactId;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.value.Cause;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Identification;
import io.cascata.events.value.IdentificationOrigin;
import io.cascata.events.value.IdentificationWay;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.RemovalReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The people with whom an opportunity begins: the members of its buying group, which is formed now where nobody has, and
 * the first contact. What is imported forms no group, and begins with the first contact alone where there is none.
 */
record PeopleAtOpening(
        OpportunityOpened opened,
        @Nullable ContactRoleAdded first,
        @Nullable FormedGroup group) {

    /** {@code roleGiven} says whether somebody asked for the role of the first contact. */
    static PeopleAtOpening of(
            OpportunityOpened opened, @Nullable ContactRoleAdded first, boolean roleGiven, Boundary boundary) {
        var group = group(opened, boundary);
        var complete = group == null || first == null ? group : with(group, first, roleGiven, opened);
        return new PeopleAtOpening(opened, first, complete);
    }

    /** With people of an opportunity that this one follows from; who belongs to the group keeps their role there. */
    PeopleAtOpening joinedBy(Map<ContactId, ContactRole> known) {
        if (group == null) {
            return this;
        }
        var all = group;
        for (var person : known.entrySet().stream()
                .filter(person -> !group.members().containsKey(person.getKey()))
                .sorted(comparing(person -> person.getKey().value()))
                .toList()) {
            all = Members.confirm(all, person.getKey(), person.getValue(), identification(opened));
        }
        return new PeopleAtOpening(opened, first, all);
    }

    Map<ContactId, ContactRole> people() {
        if (group != null) {
            return group.members();
        }
        return first == null ? Map.of() : Map.of(first.contact(), first.role());
    }

    List<DomainEvent> events(Boundary boundary) {
        if (group == null) {
            return first == null ? List.of(opened) : List.of(opened, first);
        }
        var events = new ArrayList<DomainEvent>();
        events.add(opened);
        events.addAll(group.events());
        group.members().entrySet().stream()
                .sorted(comparing(member -> member.getKey().value()))
                .map(member -> new ContactRoleAdded(opened.id(), member.getKey(), member.getValue()))
                .forEach(events::add);
        events.addAll(PurchasesInStep.roles(boundary, group, RemovalReason.OTHER));
        return events;
    }

    private static @Nullable FormedGroup group(OpportunityOpened opened, Boundary boundary) {
        if (opened.stage().canonical().outcome() != Outcome.OPEN) {
            return null;
        }
        var purchase = PurchasesInStep.purchase(opened.situation());
        if (opened.cause().kind() == Cause.Kind.IMPORT) {
            return PurchasesInStep.groupOf(boundary, opened.situation());
        }
        return FormedGroup.find(boundary, purchase.id())
                .map(group -> group.requireFor(purchase))
                .orElseGet(() -> FormedGroup.form(boundary, purchase, new PurchasesInStep()));
    }

    /** A first contact who belongs to the group already keeps their role there unless another was asked for. */
    private static FormedGroup with(
            FormedGroup group, ContactRoleAdded contact, boolean roleGiven, OpportunityOpened opened) {
        var present = group.members().get(contact.contact());
        var role = present == null || roleGiven ? contact.role() : present;
        return Members.confirm(group, contact.contact(), role, identification(opened));
    }

    private static Identification identification(OpportunityOpened opened) {
        var way = opened.openedFrom() == OpenedFrom.LEAD_CONVERSION
                ? IdentificationWay.INBOUND
                : IdentificationWay.CUSTOMER_KNOWLEDGE;
        return new Identification(way, origin(opened.cause()), null);
    }

    private static IdentificationOrigin origin(Cause cause) {
        return switch (cause.kind()) {
            case MANUAL, IMPORT -> IdentificationOrigin.MANUAL;
            case RULE, POLICY -> IdentificationOrigin.RULE;
        };
    }
}
