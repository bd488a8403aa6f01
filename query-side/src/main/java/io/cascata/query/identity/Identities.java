package io.cascata.query.identity;

import static java.util.Comparator.comparingLong;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toCollection;

import io.cascata.events.DomainEvent;
import io.cascata.events.Tag;
import io.cascata.events.catalogue.EventCatalogue;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.VisitorId;
import io.cascata.events.lead.LeadConverted;
import io.cascata.events.lead.LeadEvent;
import io.cascata.events.lead.LeadLinkedToContact;
import io.cascata.events.touch.TouchEvent;
import io.cascata.events.touch.TouchRecorded;
import io.cascata.events.touch.VisitorIdentified;
import io.cascata.events.value.Person;
import io.cascata.query.projection.RecordedEvent;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.Viewpoint;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Under which names some people were met: as contacts, as leads who turned out to be them, as visitors who did. Who it
 * was holds at every business time once it is known; as it was known before, it does not hold.
 */
public final class Identities {

    private static final Set<String> TOUCHES = EventCatalogue.cascata().namesOf(Set.of(TouchRecorded.class));
    private static final Set<String> SAYING = EventCatalogue.cascata()
            .namesOf(Set.of(VisitorIdentified.class, LeadLinkedToContact.class, LeadConverted.class));

    private final History history;
    private final Viewpoint viewpoint;
    private final Map<LeadId, ContactId> leads = new HashMap<>();
    private final Map<VisitorId, Person> visitors = new HashMap<>();
    private final Set<Person> people;

    private Identities(Collection<Person> asked, History history, Viewpoint viewpoint) {
        this.history = history;
        this.viewpoint = viewpoint;
        hear(asked.stream()
                .filter(person -> person.contact() == null)
                .map(TouchEvent::tag)
                .toList());
        this.people = asked.stream().map(this::of).collect(toCollection(LinkedHashSet::new));
        hear(people.stream().map(TouchEvent::tag).toList());
        hear(leads.keySet().stream().map(LeadEvent::tag).toList());
        hear(visitors.keySet().stream().map(TouchEvent::tag).toList());
    }

    /** What is known of these people from the viewpoint. */
    public static Identities of(Collection<Person> people, History history, Viewpoint viewpoint) {
        return new Identities(people, history, viewpoint);
    }

    /** Who this is: a lead who turned out to be a contact is that contact. */
    public Person of(Person person) {
        var contact = person.contact() == null ? leads.get(requireNonNull(person.lead())) : person.contact();
        return contact == null ? person : Person.of(contact);
    }

    /** The tags under which something of these people is found: theirs, and those of every name that means one of them. */
    public List<Tag> tags() {
        var ofLeads = leads.keySet().stream()
                .filter(lead -> people.contains(of(Person.of(lead))))
                .map(LeadEvent::tag);
        var ofVisitors = visitors.entrySet().stream()
                .filter(visitor -> people.contains(of(visitor.getValue())))
                .map(visitor -> TouchEvent.tag(visitor.getKey()));
        return Stream.of(people.stream().map(TouchEvent::tag), ofLeads, ofVisitors)
                .flatMap(tags -> tags)
                .distinct()
                .toList();
    }

    /** What these people did, in order of business time. */
    public List<PersonalTouch> touches() {
        return history.of(tags(), TOUCHES, viewpoint).stream()
                .map(this::touch)
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable PersonalTouch touch(RecordedEvent recorded) {
        var touch = (TouchRecorded) recorded.event();
        var named = touch.person() == null && touch.visitor() != null ? visitors.get(touch.visitor()) : touch.person();
        var person = named == null ? null : of(named);
        return person == null || !people.contains(person) ? null : PersonalTouch.of(recorded, touch, person);
    }

    /** What was said last of a name stands. */
    private void hear(Collection<Tag> tags) {
        history.of(tags, SAYING, new Viewpoint(null, viewpoint.knownAt())).stream()
                .sorted(comparingLong(RecordedEvent::position))
                .forEach(recorded -> hear(recorded.event()));
    }

    private void hear(DomainEvent event) {
        switch (event) {
            case VisitorIdentified identified -> visitors.put(identified.id(), identified.person());
            case LeadLinkedToContact linked -> leads.put(linked.id(), linked.contact());
            case LeadConverted converted -> {
                if (converted.contact() != null) {
                    leads.put(converted.id(), converted.contact());
                }
            }
            default -> throw new IllegalArgumentException("says of nobody who it is: " + event);
        }
    }
}
