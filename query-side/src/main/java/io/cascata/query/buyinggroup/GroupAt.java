package io.cascata.query.buyinggroup;

import io.cascata.events.buyinggroup.BuyingGroupEvent;
import io.cascata.events.buyinggroup.BuyingGroupFormed;
import io.cascata.events.buyinggroup.MemberConfirmed;
import io.cascata.events.buyinggroup.MemberEvent;
import io.cascata.events.buyinggroup.MemberProposed;
import io.cascata.events.buyinggroup.MemberRemoved;
import io.cascata.events.buyinggroup.MemberRoleChanged;
import io.cascata.events.buyinggroup.PlaceFilled;
import io.cascata.events.buyinggroup.PlaceHeld;
import io.cascata.events.buyinggroup.PlaceReleased;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.PlaceId;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Identification;
import io.cascata.events.value.RemovalReason;
import io.cascata.log.Metadata;
import io.cascata.query.projection.RecordedEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A buying group at a moment, folded from its events in order of business time. */
final class GroupAt {

    private final Map<ContactId, Member> members = new LinkedHashMap<>();
    private final Map<PlaceId, Place> places = new LinkedHashMap<>();
    private final List<Departure> departures = new ArrayList<>();
    private @Nullable BuyingGroupFormed formed;
    private long version;

    /** Somebody proposed or confirmed: in which role since when, how found and on whose word. */
    record Member(
            ContactId contact, ContactRole role, boolean confirmed, Identification identification, Instant since) {}

    /** A place for somebody still to be found; {@code contact} is who filled it. */
    record Place(
            PlaceId place,
            ContactRole role,
            @Nullable String jobTitle,
            boolean held,
            @Nullable ContactId contact) {}

    /** Somebody who left: when, why, and who said so. */
    record Departure(
            ContactId contact,
            ContactRole role,
            RemovalReason reason,
            Instant at,
            @Nullable String actor) {}

    static GroupAt of(List<RecordedEvent> events) {
        var group = new GroupAt();
        events.forEach(group::apply);
        return group;
    }

    /** The forming; missing where nobody had formed the group. */
    @Nullable
    BuyingGroupFormed formed() {
        return formed;
    }

    /** The log position of the last event, 0 before the first. */
    long version() {
        return version;
    }

    List<Member> members() {
        return List.copyOf(members.values());
    }

    List<Place> places() {
        return List.copyOf(places.values());
    }

    List<Departure> departures() {
        return List.copyOf(departures);
    }

    Map<ContactId, OpportunityAt.Part> confirmed() {
        var confirmed = new LinkedHashMap<ContactId, OpportunityAt.Part>();
        members.values().stream()
                .filter(Member::confirmed)
                .forEach(member ->
                        confirmed.put(member.contact(), new OpportunityAt.Part(member.role(), member.since())));
        return confirmed;
    }

    private void apply(RecordedEvent recorded) {
        version = Math.max(version, recorded.position());
        var at = recorded.occurredAt();
        switch ((BuyingGroupEvent) recorded.event()) {
            case BuyingGroupFormed event -> formed = event;
            case MemberProposed event -> put(event, false, event.identification(), at);
            case MemberConfirmed event -> put(event, true, event.identification(), at);
            case MemberRoleChanged event -> changeRole(event, at);
            case MemberRemoved event -> remove(event, recorded);
            case PlaceHeld event ->
                places.put(event.place(), new Place(event.place(), event.role(), event.jobTitle(), true, null));
            case PlaceFilled event -> close(event.place(), event.contact());
            case PlaceReleased event -> close(event.place(), null);
        }
    }

    private void put(MemberEvent event, boolean confirmed, Identification identification, Instant at) {
        members.put(event.contact(), new Member(event.contact(), event.role(), confirmed, identification, at));
    }

    private void changeRole(MemberRoleChanged event, Instant at) {
        members.computeIfPresent(
                event.contact(),
                (contact, before) -> new Member(
                        contact,
                        event.role(),
                        before.confirmed(),
                        before.identification().by(event.origin()),
                        at));
    }

    private void remove(MemberRemoved event, RecordedEvent recorded) {
        members.remove(event.contact());
        departures.add(new Departure(
                event.contact(),
                event.role(),
                event.reason(),
                recorded.occurredAt(),
                recorded.metadata().get(Metadata.ACTOR)));
    }

    private void close(PlaceId id, @Nullable ContactId contact) {
        places.computeIfPresent(id, (same, place) -> new Place(same, place.role(), place.jobTitle(), false, contact));
    }
}
