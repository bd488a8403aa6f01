package io.cascata.query.behaviour;

import static java.util.Comparator.comparing;

import io.cascata.events.DomainEvent;
import io.cascata.events.Tag;
import io.cascata.events.catalogue.EventCatalogue;
import io.cascata.events.id.VisitorId;
import io.cascata.events.lead.LeadEvent;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.touch.TouchEvent;
import io.cascata.events.touch.TouchRecorded;
import io.cascata.events.touch.VisitorIdentified;
import io.cascata.events.value.Person;
import io.cascata.log.EventFilter;
import io.cascata.log.EventFilter.Criterion;
import io.cascata.query.behaviour.TouchLine.KnownAs;
import io.cascata.query.projection.RecordedEvent;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.Viewpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Gathers what a person did under every name: as the contact, as a lead, and as a visitor who was identified since. That
 * counts at its original time, once it is known who it was; as it was known before, it does not.
 */
final class Behaviours {

    private static final Set<String> TOUCHES = EventCatalogue.cascata().namesOf(Set.of(TouchRecorded.class));
    private static final Set<String> IDENTIFICATIONS =
            EventCatalogue.cascata().namesOf(Set.of(VisitorIdentified.class));

    private final History history;

    Behaviours(History history) {
        this.history = history;
    }

    Behaviour of(Person person, Viewpoint viewpoint) {
        var own = history.of(EventFilter.tagged(TouchEvent.tag(person)), viewpoint);
        var touches = new ArrayList<>(touches(own, person.contact() == null ? KnownAs.LEAD : KnownAs.CONTACT));
        visitors(person, viewpoint).forEach(visitor -> touches.addAll(asVisitor(visitor, viewpoint)));
        touches.sort(
                comparing(TouchLine::at).thenComparing(touch -> touch.touch().value()));
        return new Behaviour(person, List.copyOf(touches), conversions(own), Interest.of(touches));
    }

    private static List<TouchLine> touches(List<RecordedEvent> events, KnownAs as) {
        return events.stream()
                .filter(recorded -> recorded.event() instanceof TouchRecorded)
                .map(recorded -> TouchLine.of(recorded, as))
                .toList();
    }

    /** Whom the person was identified as, at whatever time, as far as that was known. */
    private Stream<VisitorId> visitors(Person person, Viewpoint viewpoint) {
        var known = new Viewpoint(null, viewpoint.knownAt());
        return history.of(only(TouchEvent.tag(person), IDENTIFICATIONS), known).stream()
                .map(recorded -> ((VisitorIdentified) recorded.event()).id())
                .distinct();
    }

    private List<TouchLine> asVisitor(VisitorId visitor, Viewpoint viewpoint) {
        var unnamed = history.of(only(TouchEvent.tag(visitor), TOUCHES), viewpoint).stream()
                .filter(recorded -> ((TouchRecorded) recorded.event()).person() == null)
                .toList();
        return touches(unnamed, KnownAs.VISITOR);
    }

    private static List<Conversion> conversions(List<RecordedEvent> events) {
        return events.stream()
                .filter(recorded -> isStep(recorded.event()))
                .map(Conversion::of)
                .toList();
    }

    private static boolean isStep(DomainEvent event) {
        return event instanceof LeadEvent || event instanceof ContactRoleAdded || event instanceof VisitorIdentified;
    }

    private static EventFilter only(Tag tag, Set<String> names) {
        return new EventFilter(List.of(new Criterion(Set.of(tag), names)));
    }
}
