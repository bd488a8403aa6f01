package io.cascata.query.buyinggroup;

import static java.util.Comparator.comparing;

import io.cascata.events.id.ContactId;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.StageKey;
import io.cascata.query.projection.RecordedEvent;
import java.time.Instant;
import java.util.List;

/** The stage of an opportunity and everybody in it, from an event on. */
record CommitteeMoment(Instant at, long position, String event, StageKey stage, int members, List<Seat> people) {

    record Seat(ContactId contact, ContactRole role) {}

    static CommitteeMoment of(RecordedEvent event, OpportunityAt now) {
        var people = now.people().entrySet().stream()
                .map(person -> new Seat(person.getKey(), person.getValue().role()))
                .sorted(comparing(seat -> seat.contact().value()))
                .toList();
        return new CommitteeMoment(
                event.occurredAt(), event.position(), event.name(), now.stage().key(), people.size(), people);
    }
}
