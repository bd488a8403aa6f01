package io.cascata.query.buyinggroup;

import static java.util.stream.Collectors.toCollection;

import io.cascata.events.catalogue.EventCatalogue;
import io.cascata.events.contact.ContactEvent;
import io.cascata.events.id.ContactId;
import io.cascata.events.touch.TouchRecorded;
import io.cascata.log.EventFilter;
import io.cascata.query.projection.RecordedEvent;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.Viewpoint;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What some contacts did, as seen from a viewpoint, and who of them counts as engaged: whoever was in touch since then. */
record Touches(List<RecordedEvent> events, Instant since) {

    private static final Set<String> NAMES = EventCatalogue.cascata().namesOf(Set.of(TouchRecorded.class));

    /** The touches of these contacts; engaged is who had one in the {@code days} before {@code now}. */
    static Touches of(Collection<ContactId> contacts, History history, Viewpoint viewpoint, Instant now, int days) {
        var criteria = contacts.stream()
                .map(contact -> new EventFilter.Criterion(Set.of(ContactEvent.tag(contact)), NAMES))
                .toList();
        var events = criteria.isEmpty() ? List.<RecordedEvent>of() : history.of(new EventFilter(criteria), viewpoint);
        return new Touches(events, now.minus(Duration.ofDays(days)));
    }

    Optional<Instant> last(ContactId contact) {
        return times(contact).isEmpty()
                ? Optional.empty()
                : Optional.of(times(contact).last());
    }

    boolean isSince(ContactId contact, Instant moment) {
        return last(contact).filter(last -> !last.isBefore(moment)).isPresent();
    }

    boolean isEngaged(ContactId contact) {
        return count(contact) > 0;
    }

    /** How many there were of late. */
    int count(ContactId contact) {
        return (int) events.stream()
                .filter(event -> isOf(contact, event) && !event.occurredAt().isBefore(since))
                .count();
    }

    private TreeSet<Instant> times(ContactId contact) {
        return events.stream()
                .filter(event -> isOf(contact, event))
                .map(RecordedEvent::occurredAt)
                .collect(toCollection(TreeSet::new));
    }

    private static boolean isOf(ContactId contact, RecordedEvent event) {
        return event.event() instanceof TouchRecorded touch && contact.equals(touch.contact());
    }
}
