package io.cascata.command.buyinggroup;

import static io.cascata.command.buyinggroup.BuyingGroupRefusal.MEMBER_HAS_ROLE;
import static io.cascata.command.buyinggroup.BuyingGroupRefusal.MEMBER_KNOWN_BETTER;
import static io.cascata.command.buyinggroup.BuyingGroupRefusal.MEMBER_UNKNOWN;

import io.cascata.command.decision.Refusal;
import io.cascata.events.buyinggroup.MemberConfirmed;
import io.cascata.events.buyinggroup.MemberProposed;
import io.cascata.events.buyinggroup.MemberRemoved;
import io.cascata.events.buyinggroup.MemberRoleChanged;
import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.ContactId;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Identification;
import io.cascata.events.value.IdentificationOrigin;
import io.cascata.events.value.RemovalReason;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who belongs to a formed group. A weaker word never undoes a stronger one: what a person said stands against rules, what
 * a rule said against the system. Roles are taken as the vocabulary writes them; contacts are known.
 */
public final class Members {

    private Members() {}

    /** With somebody who may be a member; the same group where they are one in this role, or were proposed so. */
    public static FormedGroup propose(FormedGroup group, ContactId contact, ContactRole role, Identification found) {
        var known = group.state().members().get(contact);
        requireWord(group, contact, found.origin());
        if (known != null && known.confirmed()) {
            requireRole(group, contact, known, role);
            return group;
        }
        return new Membership(role, false, found).equals(known)
                ? group
                : group.plus(new MemberProposed(id(group), contact, role, found));
    }

    /** With somebody as a member in a role; the same group where they are it already. */
    public static FormedGroup confirm(FormedGroup group, ContactId contact, ContactRole role, Identification found) {
        var known = group.state().members().get(contact);
        if (known != null && known.confirmed()) {
            requireRole(group, contact, known, role);
            return group;
        }
        requireWord(group, contact, found.origin());
        return group.plus(new MemberConfirmed(id(group), contact, role, found));
    }

    /** With a member in another role. Refuses where there is no such member. */
    public static FormedGroup changeRole(
            FormedGroup group, ContactId contact, ContactRole role, IdentificationOrigin word) {
        var known = require(group, contact);
        if (role.equals(known.role())) {
            return group;
        }
        requireWord(group, contact, word);
        return group.plus(new MemberRoleChanged(id(group), contact, role, known.role(), word));
    }

    /** Without somebody; the same group where they do not belong to it. */
    public static FormedGroup remove(
            FormedGroup group, ContactId contact, RemovalReason reason, IdentificationOrigin word) {
        var known = group.state().members().get(contact);
        if (known == null) {
            return group;
        }
        requireWord(group, contact, word);
        return group.plus(new MemberRemoved(id(group), contact, known.role(), reason, word));
    }

    static Membership require(FormedGroup group, ContactId contact) {
        var known = group.state().members().get(contact);
        if (known == null) {
            throw MEMBER_UNKNOWN.because(
                    "Contact '" + contact + "' neither belongs to buying group '" + id(group) + "' nor was proposed.",
                    Map.of("group", id(group).value(), "contact", contact.value()));
        }
        return known;
    }

    private static void requireRole(FormedGroup group, ContactId contact, Membership known, ContactRole role) {
        if (!known.role().equals(role)) {
            throw MEMBER_HAS_ROLE.because(
                    "Contact '" + contact + "' belongs to buying group '" + id(group) + "' as " + known.role()
                            + "; change the role instead.",
                    Map.of(
                            "group", id(group).value(),
                            "contact", contact.value(),
                            "role", known.role().value()));
        }
    }

    /** Refuses a word that is weaker than the one on which the person is in the group, or has left it. */
    private static void requireWord(FormedGroup group, ContactId contact, IdentificationOrigin word) {
        var standing = standing(group.state(), contact);
        if (standing != null && word.yieldsTo(standing)) {
            throw knownBetter(group, contact, standing, word);
        }
    }

    private static @Nullable IdentificationOrigin standing(BuyingGroup state, ContactId contact) {
        var known = state.members().get(contact);
        return known == null
                ? state.gone().get(contact)
                : known.identification().origin();
    }

    private static Refusal knownBetter(
            FormedGroup group, ContactId contact, IdentificationOrigin standing, IdentificationOrigin word) {
        return MEMBER_KNOWN_BETTER.because(
                "What buying group '" + id(group) + "' knows of contact '" + contact + "' is " + standing + "; " + word
                        + " does not change it.",
                Map.of("group", id(group).value(), "contact", contact.value(), "known", standing, "asked", word));
    }

    private static BuyingGroupId id(FormedGroup group) {
        return group.formed().id();
    }
}
