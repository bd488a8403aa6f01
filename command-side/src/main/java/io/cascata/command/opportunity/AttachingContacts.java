package io.cascata.command.opportunity;

import static io.cascata.command.opportunity.OpportunityRefusal.CONTACT_HAS_ROLE;
import static io.cascata.command.opportunity.OpportunityRefusal.CONTACT_WITHOUT_ROLE;

import io.cascata.command.contact.KnownContact;
import io.cascata.command.decision.Boundary;
import io.cascata.command.decision.Decisions;
import io.cascata.command.decision.Refusal;
import io.cascata.events.id.ContactId;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.ContactRoleChanged;
import io.cascata.events.opportunity.ContactRoleRemoved;
import io.cascata.events.opportunity.OpportunityEvent;
import io.cascata.events.opportunity.PrimaryContactChosen;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Who takes part in a decision, in one role each, and who of them is the first to talk to. In every stage, open or closed. */
final class AttachingContacts {

    private AttachingContacts() {}

    static void contribute(Decisions.Builder decisions) {
        decisions
                .on(AddContactRole.class, AttachingContacts::add)
                .on(ChangeContactRole.class, AttachingContacts::change)
                .on(RemoveContactRole.class, AttachingContacts::remove)
                .on(ChoosePrimaryContact.class, AttachingContacts::choosePrimary);
    }

    private static List<OpportunityEvent> add(AddContactRole command, Boundary boundary) {
        var opportunity = OpportunityKind.require(boundary, command.opportunity());
        var role = KnownRole.require(boundary, command.role());
        var present = opportunity.roles().get(command.contact());
        if (role.equals(present)) {
            return List.of();
        }
        if (present != null) {
            throw CONTACT_HAS_ROLE.because(
                    "Contact '" + command.contact() + "' already is " + present + " on opportunity '"
                            + command.opportunity() + "'; change the role instead.",
                    Map.of(
                            "opportunity", command.opportunity().value(),
                            "contact", command.contact().value(),
                            "role", present.value()));
        }
        KnownContact.require(boundary, command.contact());
        return List.of(new ContactRoleAdded(command.opportunity(), command.contact(), role));
    }

    private static List<OpportunityEvent> change(ChangeContactRole command, Boundary boundary) {
        var opportunity = OpportunityKind.require(boundary, command.opportunity());
        var role = KnownRole.require(boundary, command.role());
        var present = opportunity.roles().get(command.contact());
        if (present == null) {
            throw withoutRole(opportunity, command.contact());
        }
        return role.equals(present)
                ? List.of()
                : List.of(new ContactRoleChanged(command.opportunity(), command.contact(), role, present));
    }

    private static List<OpportunityEvent> remove(RemoveContactRole command, Boundary boundary) {
        var opportunity = OpportunityKind.require(boundary, command.opportunity());
        var present = opportunity.roles().get(command.contact());
        if (present == null) {
            return List.of();
        }
        var removed = new ContactRoleRemoved(command.opportunity(), command.contact(), present, command.reason());
        return command.contact().equals(opportunity.primary())
                ? List.of(removed, new PrimaryContactChosen(command.opportunity(), null, command.contact()))
                : List.of(removed);
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
