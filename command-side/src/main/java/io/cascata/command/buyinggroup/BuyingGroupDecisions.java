package io.cascata.command.buyinggroup;

import static io.cascata.command.buyinggroup.BuyingGroupRefusal.OPPORTUNITY_OF_OTHER_ACCOUNT;
import static io.cascata.command.buyinggroup.BuyingGroupRefusal.OPPORTUNITY_UNKNOWN;
import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import io.cascata.command.account.KnownAccount;
import io.cascata.command.contact.KnownContact;
import io.cascata.command.decision.Boundary;
import io.cascata.command.decision.Decisions;
import io.cascata.command.role.KnownRole;
import io.cascata.events.DomainEvent;
import io.cascata.events.buyinggroup.BuyingGroupFormed;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.ContactId;
import io.cascata.events.value.Identification;
import io.cascata.events.value.IdentificationOrigin;
import io.cascata.events.value.RemovalReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What may be done with buying groups. Whatever is done, the open opportunities of the group follow in the same append. */
public final class BuyingGroupDecisions {

    private final Purchases purchases;

    private BuyingGroupDecisions(Purchases purchases) {
        this.purchases = purchases;
    }

    public static void contribute(Decisions.Builder decisions, Purchases purchases) {
        var groups = new BuyingGroupDecisions(purchases);
        decisions
                .on(FormBuyingGroup.class, groups::form)
                .on(ProposeMember.class, groups::propose)
                .on(ConfirmMember.class, groups::confirm)
                .on(ChangeMemberRole.class, groups::changeRole)
                .on(RemoveMember.class, groups::remove)
                .on(PrefillBuyingGroup.class, groups::prefill)
                .on(HoldPlace.class, groups::hold)
                .on(FillPlace.class, groups::fill)
                .on(ReleasePlace.class, groups::release);
    }

    private List<DomainEvent> form(FormBuyingGroup command, Boundary boundary) {
        var formed = new BuyingGroupFormed(command.group(), command.account(), command.solution());
        var known = FormedGroup.find(boundary, command.group());
        if (known.isPresent()) {
            return events(known.get().requireFor(formed), RemovalReason.OTHER, boundary);
        }
        KnownAccount.require(boundary, command.account());
        return events(FormedGroup.form(boundary, formed, purchases), RemovalReason.OTHER, boundary);
    }

    private List<DomainEvent> propose(ProposeMember command, Boundary boundary) {
        var group = FormedGroup.require(boundary, command.group());
        var role = KnownRole.require(boundary, command.role());
        KnownContact.require(boundary, command.contact());
        return events(
                Members.propose(group, command.contact(), role, command.identification()),
                RemovalReason.OTHER,
                boundary);
    }

    private List<DomainEvent> confirm(ConfirmMember command, Boundary boundary) {
        var group = FormedGroup.require(boundary, command.group());
        var contact = command.contact();
        var asked = command.role();
        var role = asked == null ? Members.require(group, contact).role() : KnownRole.require(boundary, asked);
        KnownContact.require(boundary, contact);
        return events(Members.confirm(group, contact, role, found(command, group)), RemovalReason.OTHER, boundary);
    }

    private static Identification found(ConfirmMember command, FormedGroup group) {
        var given = command.identification();
        if (given != null) {
            return given;
        }
        var known = group.state().members().get(command.contact());
        return known == null ? Identification.KNOWN : known.identification().by(IdentificationOrigin.MANUAL);
    }

    private List<DomainEvent> changeRole(ChangeMemberRole command, Boundary boundary) {
        var group = FormedGroup.require(boundary, command.group());
        var role = KnownRole.require(boundary, command.role());
        return events(
                Members.changeRole(group, command.contact(), role, command.origin()), RemovalReason.OTHER, boundary);
    }

    private List<DomainEvent> remove(RemoveMember command, Boundary boundary) {
        var group = FormedGroup.require(boundary, command.group());
        return events(
                Members.remove(group, command.contact(), command.reason(), command.origin()),
                command.reason(),
                boundary);
    }

    private List<DomainEvent> prefill(PrefillBuyingGroup command, Boundary boundary) {
        var group = FormedGroup.require(boundary, command.group());
        var people = committee(command, group.formed().account(), boundary).people();
        for (var contact :
                people.keySet().stream().sorted(comparing(ContactId::value)).toList()) {
            if (!group.members().containsKey(contact)) {
                group = Members.confirm(group, contact, requireNonNull(people.get(contact)), Identification.KNOWN);
            }
        }
        return events(group, RemovalReason.OTHER, boundary);
    }

    private Purchases.Committee committee(PrefillBuyingGroup command, AccountId account, Boundary boundary) {
        var committee = purchases
                .committee(boundary, command.from())
                .orElseThrow(() -> OPPORTUNITY_UNKNOWN.because(
                        "There is no opportunity '" + command.from() + "'.",
                        Map.of("opportunity", command.from().value())));
        if (!committee.account().equals(account)) {
            throw OPPORTUNITY_OF_OTHER_ACCOUNT.because(
                    "Opportunity '" + command.from() + "' is about account '" + committee.account() + "', not about '"
                            + account + "'.",
                    Map.of(
                            "opportunity", command.from().value(),
                            "account", committee.account().value(),
                            "groupAccount", account.value()));
        }
        return committee;
    }

    private List<DomainEvent> hold(HoldPlace command, Boundary boundary) {
        var group = FormedGroup.require(boundary, command.group());
        var role = KnownRole.require(boundary, command.role());
        return events(Places.hold(group, command.place(), role, command.jobTitle()), RemovalReason.OTHER, boundary);
    }

    private List<DomainEvent> fill(FillPlace command, Boundary boundary) {
        var group = FormedGroup.require(boundary, command.group());
        KnownContact.require(boundary, command.contact());
        return events(
                Places.fill(group, command.place(), command.contact(), command.identification()),
                RemovalReason.OTHER,
                boundary);
    }

    private List<DomainEvent> release(ReleasePlace command, Boundary boundary) {
        var group = FormedGroup.require(boundary, command.group());
        return events(Places.release(group, command.place()), RemovalReason.OTHER, boundary);
    }

    private List<DomainEvent> events(FormedGroup group, RemovalReason reason, Boundary boundary) {
        var events = new ArrayList<DomainEvent>(group.events());
        if (!events.isEmpty()) {
            events.addAll(purchases.inStep(boundary, group.formed(), group.members(), reason));
        }
        return events;
    }
}
