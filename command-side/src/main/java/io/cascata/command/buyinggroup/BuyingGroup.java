package io.cascata.command.buyinggroup;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.cascata.events.buyinggroup.BuyingGroupEvent;
import io.cascata.events.buyinggroup.BuyingGroupFormed;
import io.cascata.events.buyinggroup.MemberConfirmed;
import io.cascata.events.buyinggroup.MemberProposed;
import io.cascata.events.buyinggroup.MemberRemoved;
import io.cascata.events.buyinggroup.MemberRoleChanged;
import io.cascata.events.buyinggroup.PlaceFilled;
import io.cascata.events.buyinggroup.PlaceHeld;
import io.cascata.events.buyinggroup.PlaceReleased;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.PlaceId;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.IdentificationOrigin;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A buying group as decisions see it; without a forming, nobody has formed it. {@code gone} says on whose word somebody
 * left, for a weaker one does not bring them back.
 */
record BuyingGroup(
        @Nullable BuyingGroupFormed formed,
        Map<ContactId, Membership> members,
        Map<ContactId, IdentificationOrigin> gone,
        Map<PlaceId, Place> places) {

    static final BuyingGroup UNFORMED = new BuyingGroup(null, Map.of(), Map.of(), Map.of());

    BuyingGroup after(BuyingGroupEvent event) {
        return switch (event) {
            case BuyingGroupFormed now -> new BuyingGroup(now, members, gone, places);
            case MemberProposed proposed ->
                with(proposed.contact(), new Membership(proposed.role(), false, proposed.identification()));
            case MemberConfirmed confirmed ->
                with(confirmed.contact(), new Membership(confirmed.role(), true, confirmed.identification()));
            case MemberRoleChanged changed ->
                with(changed.contact(), member(changed.contact()).as(changed.role(), changed.origin()));
            case MemberRemoved removed -> without(removed.contact(), removed.origin());
            case PlaceHeld held -> with(held.place(), new Place(held.role(), held.jobTitle(), true, null));
            case PlaceFilled filled ->
                with(filled.place(), place(filled.place()).filledWith(filled.contact()));
            case PlaceReleased released ->
                with(released.place(), place(released.place()).released());
        };
    }

    Map<ContactId, ContactRole> confirmed() {
        return members.entrySet().stream()
                .filter(member -> member.getValue().confirmed())
                .collect(toUnmodifiableMap(
                        Map.Entry::getKey, member -> member.getValue().role()));
    }

    private Membership member(ContactId contact) {
        return Objects.requireNonNull(members.get(contact), contact::value);
    }

    private Place place(PlaceId id) {
        return Objects.requireNonNull(places.get(id), id::value);
    }

    private BuyingGroup with(ContactId contact, Membership membership) {
        var present = new HashMap<>(members);
        present.put(contact, membership);
        var left = new HashMap<>(gone);
        left.remove(contact);
        return new BuyingGroup(formed, Map.copyOf(present), Map.copyOf(left), places);
    }

    private BuyingGroup without(ContactId contact, IdentificationOrigin word) {
        var present = new HashMap<>(members);
        present.remove(contact);
        var left = new HashMap<>(gone);
        left.put(contact, word);
        return new BuyingGroup(formed, Map.copyOf(present), Map.copyOf(left), places);
    }

    private BuyingGroup with(PlaceId id, Place place) {
        var all = new HashMap<>(places);
        all.put(id, place);
        return new BuyingGroup(formed, members, gone, Map.copyOf(all));
    }
}
