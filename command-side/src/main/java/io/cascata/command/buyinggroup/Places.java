package io.cascata.command.buyinggroup;

import static io.cascata.command.buyinggroup.BuyingGroupRefusal.PLACE_EXISTS;
import static io.cascata.command.buyinggroup.BuyingGroupRefusal.PLACE_NOT_HELD;
import static io.cascata.command.buyinggroup.BuyingGroupRefusal.PLACE_UNKNOWN;

import io.cascata.command.decision.Refusal;
import io.cascata.events.buyinggroup.PlaceFilled;
import io.cascata.events.buyinggroup.PlaceHeld;
import io.cascata.events.buyinggroup.PlaceReleased;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.PlaceId;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Identification;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Places that are held in a group for people still to be found. */
final class Places {

    private Places() {}

    static FormedGroup hold(FormedGroup group, PlaceId id, ContactRole role, @Nullable String jobTitle) {
        var known = group.state().places().get(id);
        var wanted = new Place(role, jobTitle, true, null);
        if (wanted.equals(known)) {
            return group;
        }
        if (known != null) {
            throw PLACE_EXISTS.because(
                    "Place '" + id + "' of buying group '" + group.formed().id() + "' was held already, for "
                            + known.role() + ".",
                    values(group, id, known));
        }
        return group.plus(new PlaceHeld(group.formed().id(), id, role, jobTitle));
    }

    static FormedGroup fill(FormedGroup group, PlaceId id, ContactId contact, Identification found) {
        var place = require(group, id);
        if (contact.equals(place.contact())) {
            return group;
        }
        if (!place.held()) {
            throw notHeld(group, id, place);
        }
        var member = Members.confirm(group, contact, place.role(), found);
        return member.plus(new PlaceFilled(group.formed().id(), id, contact));
    }

    static FormedGroup release(FormedGroup group, PlaceId id) {
        var place = require(group, id);
        if (place.contact() != null) {
            throw notHeld(group, id, place);
        }
        return place.held() ? group.plus(new PlaceReleased(group.formed().id(), id)) : group;
    }

    private static Place require(FormedGroup group, PlaceId id) {
        var place = group.state().places().get(id);
        if (place == null) {
            throw PLACE_UNKNOWN.because(
                    "Buying group '" + group.formed().id() + "' holds no place '" + id + "'.",
                    Map.of("group", group.formed().id().value(), "place", id.value()));
        }
        return place;
    }

    private static Refusal notHeld(FormedGroup group, PlaceId id, Place place) {
        var end = place.contact() == null ? "was released" : "was filled with contact '" + place.contact() + "'";
        return PLACE_NOT_HELD.because(
                "Place '" + id + "' of buying group '" + group.formed().id() + "' " + end + ".",
                values(group, id, place));
    }

    private static Map<String, Object> values(FormedGroup group, PlaceId id, Place place) {
        return Map.of(
                "group", group.formed().id().value(),
                "place", id.value(),
                "role", place.role().value());
    }
}
