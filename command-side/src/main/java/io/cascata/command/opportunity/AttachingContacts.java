package io.cascata.command.opportunity;

import static io.cascata.command.opportunity.OpportunityRefusal.CONTACT_HAS_ROLE;
import static io.cascata.command.opportunity.OpportunityRefusal.CONTACT_WITHOUT_ROLE;

import io.cascata.command.buyinggroup.FormedGroup;
import io.cascata.command.buyinggroup.Members;
import io.cascata.command.contact.KnownContact;
import io.cascata.command.decision.Boundary;
import io.cascata.command.decision.Decisions;
import io.cascata.command.decision.Refusal;
import io.cascata.command.role.KnownRole;
import io.cascata.events.DomainEvent;
import io.cascata.events.id.ContactId;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.ContactRoleChanged;
import io.cascata.events.opportunity.ContactRoleRemoved;
import io.cascata.events.opportunity.OpportunityEvent;
import io.cascata.events.opportunity.PrimaryContactChosen;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Identification;
import io.cascata.events.value.IdentificationOrigin;
import io.cascata.events.value.RemovalReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Who takes part in a decision, in one role each, and who of them is the first to talk to. In every stage, open or
 * closed. While the opportunity is open, its buying group, where one is formed, takes every step along.
 */
final class AttachingContacts {

    private AttachingContacts() {}

    static void contribute(Decisions.Builder decisions) {
        decisions
                .on(AddContactRole.class, AttachingContacts::add)
                .on(AddContactRoles.class, AttachingContacts::addAll)
                .on(ChangeContactRole.class, AttachingContacts::change)
                .on(RemoveContactRole.class, AttachingContacts::remove)
                .on(ChoosePrimaryContact.class, AttachingContacts::choosePrimary);
    }

    private static List<? extends DomainEvent> add(AddContactRole command, Boundary boundary) {
        var opportunity = OpportunityKind.require(boundary, command.opportunity());
        var part = new AddContactRoles.Part(command.contact(), command.role());
        return attach(opportunity, List.of(part), command.identification(), boundary);
    }

    private static List<? extends DomainEvent> addAll(AddContactRoles command, Boundary boundary) {
        var opportunity = OpportunityKind.require(boundary, command.opportunity());
        return attach(opportunity, command.parts(), command.identification(), boundary);
    }

    private static List<? extends DomainEvent> attach(
            Opportunity opportunity, List<AddContactRoles.Part> parts, Identification found, Boundary boundary) {
        var missing = new ArrayList<ContactRoleAdded>();
        for (var part : parts) {
            var role = KnownRole.require(boundary, part.role());
            if (!hasRole(opportunity, part.contact(), role)) {
                KnownContact.require(boundary, part.contact());
                missing.add(new ContactRoleAdded(opportunity.id(), part.contact(), role));
            }
        }
        return missing.isEmpty()
                ? List.of()
                : withGroup(
                        opportunity, boundary, RemovalReason.OTHER, group -> confirm(group, missing, found), missing);
    }

    private static FormedGroup confirm(FormedGroup group, List<ContactRoleAdded> added, Identification found) {
        var all = group;
        for (var one : added) {
            all = Members.confirm(all, one.contact(), one.role(), found);
        }
        return all;
    }

    /** Whether the contact has the role; refuses where it is another. */
    private static boolean hasRole(Opportunity opportunity, ContactId contact, ContactRole role) {
        var present = opportunity.roles().get(contact);
        if (present != null && !role.equals(present)) {
            throw CONTACT_HAS_ROLE.because(
                    "Contact '" + contact + "' already is " + present + " on opportunity '" + opportunity.id()
                            + "'; change the role instead.",
                    Map.of(
                            "opportunity", opportunity.id().value(),
                            "contact", contact.value(),
                            "role", present.value()));
        }
        return present != null;
    }

    private static List<? extends DomainEvent> change(ChangeContactRole command, Boundary boundary) {
        var opportunity = OpportunityKind.require(boundary, command.opportunity());
        var contact = command.contact();
        var role = KnownRole.require(boundary, command.role());
        var present = opportunity.roles().get(contact);
        if (present == null) {
            throw withoutRole(opportunity, contact);
        }
        return role.equals(present)
                ? List.of()
                : withGroup(
                        opportunity,
                        boundary,
                        RemovalReason.OTHER,
                        group -> Members.changeRole(group, contact, role, IdentificationOrigin.MANUAL),
                        List.of(new ContactRoleChanged(opportunity.id(), contact, role, present)));
    }

    private static List<? extends DomainEvent> remove(RemoveContactRole command, Boundary boundary) {
        var opportunity = OpportunityKind.require(boundary, command.opportunity());
        var contact = command.contact();
        var present = opportunity.roles().get(contact);
        return present == null
                ? List.of()
                : withGroup(
                        opportunity,
                        boundary,
                        command.reason(),
                        group -> Members.remove(group, contact, command.reason(), IdentificationOrigin.MANUAL),
                        removed(opportunity, contact, present, command.reason()));
    }

    static List<OpportunityEvent> removed(
            Opportunity opportunity, ContactId contact, ContactRole role, RemovalReason reason) {
        var removed = new ContactRoleRemoved(opportunity.id(), contact, role, reason);
        return contact.equals(opportunity.primary())
                ? List.of(removed, new PrimaryContactChosen(opportunity.id(), null, contact))
                : List.of(removed);
    }

    /** What the step leads to in the group and, from there, on its opportunities; without a group, on this one alone. */
    private static List<? extends DomainEvent> withGroup(
            Opportunity opportunity,
            Boundary boundary,
            RemovalReason reason,
            UnaryOperator<FormedGroup> step,
            List<? extends OpportunityEvent> alone) {
        var group = opportunity.isOpen() ? PurchasesInStep.groupOf(boundary, opportunity.situation()) : null;
        if (group == null) {
            return alone;
        }
        var changed = step.apply(group);
        var events = new ArrayList<DomainEvent>(changed.events());
        events.addAll(PurchasesInStep.roles(boundary, changed, reason));
        return events;
    }

    private static List<OpportunityEvent> choosePrimary(ChoosePrimaryContact command, Boundary boundary) {
        var opportunity = OpportunityKind.require(boundary, command.opportunity());
        var chosen = command.contact();
        if (Objects.equals(chosen, opportunity.primary())) {
            return List.of();
        }
        if (chosen != null && !opportunity.roles().containsKey(chosen)) {
            throw withoutRole(opportunity, chosen);
        }
        return List.of(new PrimaryContactChosen(command.opportunity(), chosen, opportunity.primary()));
    }

    private static Refusal withoutRole(Opportunity opportunity, ContactId contact) {
        return CONTACT_WITHOUT_ROLE.because(
                "Contact '" + contact + "' has no role on opportunity '" + opportunity.id() + "'.",
                Map.of(
                        "opportunity", opportunity.id().value(),
                        "contact", contact.value()));
    }
}
