package io.cascata.query.behaviour;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.cascata.events.DomainEvent;
import io.cascata.events.catalogue.EventCatalogue;
import io.cascata.events.catalogue.EventType;
import io.cascata.events.lead.LeadEvent;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.touch.VisitorIdentified;
import io.cascata.events.value.Person;
import io.cascata.query.identity.Identities;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.Viewpoint;
import java.util.List;
import java.util.Set;

/** Gathers what a person did under every name: as the contact, as a lead, and as a visitor who was identified since. */
final class Behaviours {

    private static final Set<String> STEPS = EventCatalogue.cascata().types().stream()
            .filter(type -> isStep(type.type()))
            .map(EventType::name)
            .collect(toUnmodifiableSet());

    private final History history;

    Behaviours(History history) {
        this.history = history;
    }

    /** The profile of whoever this is: that of a lead who became a contact is the contact's. */
    Behaviour of(Person person, Viewpoint viewpoint) {
        var identities = Identities.of(List.of(person), history, viewpoint);
        var map = ContentMap.of(history, viewpoint);
        var touches = identities.touches().stream()
                .map(touch -> TouchLine.of(touch, map))
                .sorted(comparing(TouchLine::at)
                        .thenComparing(touch -> touch.touch().value()))
                .toList();
        return new Behaviour(identities.of(person), touches, conversions(identities, viewpoint), Interest.of(touches));
    }

    private List<Conversion> conversions(Identities identities, Viewpoint viewpoint) {
        return history.of(identities.tags(), STEPS, viewpoint).stream()
                .map(Conversion::of)
                .toList();
    }

    private static boolean isStep(Class<? extends DomainEvent> event) {
        return LeadEvent.class.isAssignableFrom(event)
                || event == ContactRoleAdded.class
                || event == VisitorIdentified.class;
    }
}
