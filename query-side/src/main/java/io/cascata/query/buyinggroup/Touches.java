package io.cascata.query.buyinggroup;

import static java.util.Comparator.naturalOrder;

import io.cascata.events.id.ContactId;
import io.cascata.events.value.Person;
import io.cascata.query.identity.Identities;
import io.cascata.query.identity.PersonalTouch;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.Viewpoint;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What some contacts did under any name, in order of time, as seen from a viewpoint; whoever was in touch since then counts
 * as engaged.
 */
record Touches(List<PersonalTouch> all, Instant since) {

    /** The touches of these contacts; engaged is who had one in the {@code days} before {@code now}. */
    static Touches of(Collection<ContactId> contacts, History history, Viewpoint viewpoint, Instant now, int days) {
        var people = contacts.stream().map(Person::of).toList();
        return new Touches(Identities.of(people, history, viewpoint).touches(), now.minus(Duration.ofDays(days)));
    }

    Optional<Instant> last(ContactId contact) {
        return of(contact).map(PersonalTouch::at).max(naturalOrder());
    }

    boolean isSince(ContactId contact, Instant moment) {
        return last(contact).filter(last -> !last.isBefore(moment)).isPresent();
    }

    boolean isEngaged(ContactId contact) {
        return count(contact) > 0;
    }

    /** How many there were of late. */
    int count(ContactId contact) {
        return (int) of(contact).filter(touch -> !touch.at().isBefore(since)).count();
    }

    private Stream<PersonalTouch> of(ContactId contact) {
        return all.stream().filter(touch -> contact.equals(touch.person().contact()));
    }
}
