package io.cascata.command.opportunity;

import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.opportunity.Deal;
import io.cascata.events.opportunity.OpportunityMigrated;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.StageEvent;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Money;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.Owner;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An opportunity as decisions see it. */
record Opportunity(
        OpportunityOpened opening,
        Called called,
        Stay stay,
        Dated<Money> amount,
        Dated<LocalDate> closeDate,
        Dated<Owner> owner,
        Map<ContactId, ContactRole> roles,
        @Nullable ContactId primary)
        implements OpportunityState {

    /** What it is called, and since when. */
    record Called(String name, Instant since) {}

    /**
     * The present stay: its stage, since when, and, in a closed stage, what was said at the closing. {@code members} says
     * how many people had a role at the last step onwards to each stage, by its order.
     */
    record Stay(
            StageRef stage, Instant since, Closing closing, SortedMap<Integer, Integer> members, int processVersion) {

        /** How many there were at the last step onwards to a stage before the one of this order. */
        int membersBefore(int order) {
            var earlier = members.headMap(order);
            return earlier.isEmpty() ? 0 : earlier.lastEntry().getValue();
        }
    }

    static Opportunity opened(OpportunityOpened event, Instant at) {
        var situation = event.situation();
        return new Opportunity(
                event,
                new Called(event.name(), at),
                new Stay(event.stage(), at, Closing.SILENT, new TreeMap<>(), situation.processVersion()),
                new Dated<>(situation.amount(), at),
                new Dated<>(situation.closeDate(), at),
                new Dated<>(situation.owner(), at),
                Map.of(),
                null);
    }

    OpportunityId id() {
        return opening.id();
    }

    StageRef stage() {
        return stay.stage();
    }

    Outcome outcome() {
        return stage().canonical().outcome();
    }

    boolean isOpen() {
        return outcome() == Outcome.OPEN;
    }

    Deal deal() {
        return Deal.of(opening.situation());
    }

    /** What is true now, as the next stage event will keep it. */
    Situation situation() {
        var start = opening.situation();
        return new Situation(
                start.type(),
                start.account(),
                start.solution(),
                start.group(),
                start.process(),
                stay.processVersion(),
                amount.value(),
                closeDate.value(),
                owner.value(),
                new HashSet<>(roles.values()).size());
    }

    Opportunity entered(StageEvent event, Instant at, Closing closing) {
        int version = event.situation().processVersion();
        var next = new Stay(event.to(), at, closing, membersAfter(event), version);
        return new Opportunity(opening, called, next, amount, closeDate, owner, roles, primary);
    }

    /** The orders of one version say nothing about those of another, so with a migration the count begins anew. */
    private SortedMap<Integer, Integer> membersAfter(StageEvent event) {
        boolean migrated = event instanceof OpportunityMigrated;
        if (!migrated && event.to().order() <= event.from().order()) {
            return stay.members();
        }
        var members = migrated ? new TreeMap<Integer, Integer>() : new TreeMap<>(stay.members());
        members.put(event.to().order(), roles.size());
        return members;
    }

    Opportunity called(String name, Instant at) {
        return new Opportunity(opening, new Called(name, at), stay, amount, closeDate, owner, roles, primary);
    }

    Opportunity worth(@Nullable Money value, Instant at) {
        return new Opportunity(opening, called, stay, new Dated<>(value, at), closeDate, owner, roles, primary);
    }

    Opportunity expectedOn(@Nullable LocalDate day, Instant at) {
        return new Opportunity(opening, called, stay, amount, new Dated<>(day, at), owner, roles, primary);
    }

    Opportunity ownedBy(Owner by, Instant at) {
        return new Opportunity(opening, called, stay, amount, closeDate, new Dated<>(by, at), roles, primary);
    }

    /** With exactly these people; the primary contact remains it only as one of them. */
    Opportunity withAll(Map<ContactId, ContactRole> people) {
        var first = primary != null && people.containsKey(primary) ? primary : null;
        return new Opportunity(opening, called, stay, amount, closeDate, owner, people, first);
    }

    Opportunity with(ContactId contact, ContactRole role) {
        var all = new HashMap<>(roles);
        all.put(contact, role);
        return new Opportunity(opening, called, stay, amount, closeDate, owner, Map.copyOf(all), primary);
    }

    Opportunity without(ContactId contact) {
        var all = new HashMap<>(roles);
        all.remove(contact);
        return new Opportunity(opening, called, stay, amount, closeDate, owner, Map.copyOf(all), primary);
    }

    Opportunity ledBy(@Nullable ContactId contact) {
        return new Opportunity(opening, called, stay, amount, closeDate, owner, roles, contact);
    }
}
