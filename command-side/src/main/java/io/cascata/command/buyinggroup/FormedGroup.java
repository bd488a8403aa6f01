package io.cascata.command.buyinggroup;

import static io.cascata.command.buyinggroup.BuyingGroupRefusal.BUYING_GROUP_FOR_OTHER_PURCHASE;
import static io.cascata.command.buyinggroup.BuyingGroupRefusal.BUYING_GROUP_UNKNOWN;
import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.cascata.command.decision.Boundary;
import io.cascata.events.buyinggroup.BuyingGroupEvent;
import io.cascata.events.buyinggroup.BuyingGroupFormed;
import io.cascata.events.buyinggroup.MemberConfirmed;
import io.cascata.events.id.BuyingGroupId;
import io.cascata.events.id.ContactId;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Identification;
import io.cascata.events.value.IdentificationOrigin;
import io.cascata.events.value.IdentificationWay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A group that has been formed, with what a decision makes of it so far: each step adds its events and gives the group
 * as it is then.
 */
public final class FormedGroup {

    private static final Identification TAKEN_OVER =
            new Identification(IdentificationWay.CUSTOMER_KNOWLEDGE, IdentificationOrigin.SYSTEM, "contact role");

    private final BuyingGroup state;
    private final List<BuyingGroupEvent> events;

    private FormedGroup(BuyingGroup state, List<BuyingGroupEvent> events) {
        this.state = state;
        this.events = List.copyOf(events);
    }

    /** The group; empty where nobody has formed it, and the roles on its opportunities are all there is to it. */
    public static Optional<FormedGroup> find(Boundary boundary, BuyingGroupId id) {
        var state = boundary.load(BuyingGroupKind.BUYING_GROUP, id);
        return state.formed() == null ? Optional.empty() : Optional.of(new FormedGroup(state, List.of()));
    }

    static FormedGroup require(Boundary boundary, BuyingGroupId id) {
        return find(boundary, id)
                .orElseThrow(() -> BUYING_GROUP_UNKNOWN.because(
                        "There is no buying group '" + id + "'.", Map.of("group", id.value())));
    }

    /** The group as it begins: those who have roles on its open opportunities already belong to it. */
    public static FormedGroup form(Boundary boundary, BuyingGroupFormed formed, Purchases purchases) {
        var group = new FormedGroup(BuyingGroup.UNFORMED, List.of()).plus(formed);
        var people = purchases.people(boundary, formed).entrySet().stream()
                .sorted(comparing(person -> person.getKey().value()))
                .toList();
        for (var person : people) {
            group = group.plus(new MemberConfirmed(formed.id(), person.getKey(), person.getValue(), TAKEN_OVER));
        }
        return group;
    }

    public BuyingGroupFormed formed() {
        return requireNonNull(state.formed());
    }

    BuyingGroup state() {
        return state;
    }

    /** What the steps so far come to. */
    public List<BuyingGroupEvent> events() {
        return events;
    }

    /** Who belongs to the group after the steps so far, and in which role. */
    public Map<ContactId, ContactRole> members() {
        return state.confirmed();
    }

    /** Who may belong to the group: somebody has yet to confirm it. */
    public Set<ContactId> proposed() {
        return state.members().entrySet().stream()
                .filter(member -> !member.getValue().confirmed())
                .map(Map.Entry::getKey)
                .collect(toUnmodifiableSet());
    }

    /** Whether somebody is a member, was proposed as one, or has left. */
    public boolean knows(ContactId contact) {
        return state.members().containsKey(contact) || state.gone().containsKey(contact);
    }

    FormedGroup plus(BuyingGroupEvent event) {
        var all = new ArrayList<>(events);
        all.add(event);
        return new FormedGroup(state.after(event), all);
    }

    /** The same group; refuses where it decides about something else. */
    public FormedGroup requireFor(BuyingGroupFormed purchase) {
        if (!formed().equals(purchase)) {
            throw BUYING_GROUP_FOR_OTHER_PURCHASE.because(
                    "Buying group '" + formed().id() + "' decides about solution '"
                            + formed().solution() + "' at account '" + formed().account() + "', not about '"
                            + purchase.solution() + "' at '" + purchase.account() + "'.",
                    Map.of(
                            "group", formed().id().value(),
                            "account", formed().account().value(),
                            "solution", formed().solution().value()));
        }
        return this;
    }
}
