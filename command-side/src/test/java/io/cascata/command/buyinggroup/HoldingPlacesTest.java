package io.cascata.command.buyinggroup;

import static io.cascata.command.buyinggroup.BuyingGroupRefusal.MEMBER_HAS_ROLE;
import static io.cascata.command.buyinggroup.BuyingGroupRefusal.PLACE_EXISTS;
import static io.cascata.command.buyinggroup.BuyingGroupRefusal.PLACE_NOT_HELD;
import static io.cascata.command.buyinggroup.BuyingGroupRefusal.PLACE_UNKNOWN;
import static io.cascata.command.buyinggroup.Hr.ANN;
import static io.cascata.command.buyinggroup.Hr.BOB;
import static io.cascata.command.buyinggroup.Hr.CHAMPION;
import static io.cascata.command.buyinggroup.Hr.FORMED;
import static io.cascata.command.buyinggroup.Hr.GROUP;
import static io.cascata.command.buyinggroup.Hr.NOBODY;
import static io.cascata.command.buyinggroup.Hr.USER;
import static io.cascata.command.buyinggroup.Hr.found;
import static io.cascata.command.buyinggroup.Hr.given;
import static io.cascata.command.contact.ContactRefusal.CONTACT_UNKNOWN;
import static io.cascata.events.value.IdentificationOrigin.MANUAL;
import static io.cascata.events.value.IdentificationOrigin.RULE;

import io.cascata.events.buyinggroup.MemberConfirmed;
import io.cascata.events.buyinggroup.MemberProposed;
import io.cascata.events.buyinggroup.PlaceFilled;
import io.cascata.events.buyinggroup.PlaceHeld;
import io.cascata.events.buyinggroup.PlaceReleased;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.PlaceId;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody is missing in the group: a place is held until a real contact is found. */
@Tag("E03")
class HoldingPlacesTest {

    private static final PlaceId PLACE = new PlaceId("place-1");
    private static final PlaceHeld HELD = new PlaceHeld(GROUP, PLACE, CHAMPION, "HR VP");

    @Test
    void a_place_is_held_for_a_role_and_a_job_title() {
        given(FORMED).when(new HoldPlace(GROUP, PLACE, CHAMPION, "HR VP")).then(HELD);
        given(FORMED, HELD).when(new HoldPlace(GROUP, PLACE, CHAMPION, "HR VP")).thenNothing();
    }

    @Test
    void a_place_is_held_for_one_role() {
        given(FORMED, HELD)
                .when(new HoldPlace(GROUP, PLACE, USER, null))
                .thenRefused(PLACE_EXISTS, Map.of("group", "hr", "place", "place-1", "role", "Champion"));
    }

    @Test
    void who_is_found_becomes_a_member_in_the_role_of_the_place() {
        given(FORMED, HELD).when(fill(ANN)).then(confirmed(ANN), new PlaceFilled(GROUP, PLACE, ANN));
        given(FORMED, HELD, new MemberProposed(GROUP, ANN, USER, found(RULE)))
                .when(fill(ANN))
                .then(confirmed(ANN), new PlaceFilled(GROUP, PLACE, ANN));
    }

    @Test
    void who_belongs_to_the_group_in_that_role_fills_the_place_without_more() {
        given(FORMED, HELD, confirmed(ANN)).when(fill(ANN)).then(new PlaceFilled(GROUP, PLACE, ANN));
        given(FORMED, HELD, new MemberConfirmed(GROUP, ANN, USER, found(MANUAL)))
                .when(fill(ANN))
                .thenRefused(MEMBER_HAS_ROLE);
    }

    @Test
    void a_place_is_filled_once() {
        given(FORMED, HELD, confirmed(ANN), new PlaceFilled(GROUP, PLACE, ANN))
                .when(fill(ANN))
                .thenNothing();
        given(FORMED, HELD, confirmed(ANN), new PlaceFilled(GROUP, PLACE, ANN))
                .when(fill(BOB))
                .thenRefused(PLACE_NOT_HELD);
    }

    @Test
    void a_place_that_nobody_is_looked_for_any_more_is_released() {
        given(FORMED, HELD).when(new ReleasePlace(GROUP, PLACE)).then(new PlaceReleased(GROUP, PLACE));
        given(FORMED, HELD, new PlaceReleased(GROUP, PLACE))
                .when(new ReleasePlace(GROUP, PLACE))
                .thenNothing();
        given(FORMED, HELD, new PlaceReleased(GROUP, PLACE)).when(fill(ANN)).thenRefused(PLACE_NOT_HELD);
        given(FORMED, HELD, confirmed(ANN), new PlaceFilled(GROUP, PLACE, ANN))
                .when(new ReleasePlace(GROUP, PLACE))
                .thenRefused(PLACE_NOT_HELD);
    }

    @Test
    void places_and_people_must_be_known() {
        given(FORMED).when(fill(ANN)).thenRefused(PLACE_UNKNOWN, Map.of("group", "hr", "place", "place-1"));
        given(FORMED).when(new ReleasePlace(GROUP, PLACE)).thenRefused(PLACE_UNKNOWN);
        given(FORMED, HELD).when(fill(NOBODY)).thenRefused(CONTACT_UNKNOWN);
    }

    private static FillPlace fill(ContactId contact) {
        return new FillPlace(GROUP, PLACE, contact, found(MANUAL));
    }

    private static MemberConfirmed confirmed(ContactId contact) {
        return new MemberConfirmed(GROUP, contact, CHAMPION, found(MANUAL));
    }
}
