package io.cascata.command.opportunity;

import io.cascata.command.decision.Boundary;
import io.cascata.command.decision.EntityKind;
import io.cascata.events.DomainEvent;
import io.cascata.events.catalogue.EventCatalogue;
import io.cascata.events.contact.ContactEvent;
import io.cascata.events.id.ContactId;
import io.cascata.events.touch.TouchRecorded;
import io.cascata.log.EventFilter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When a contact was last in touch, if ever: all that a gate needs of what may be thousands of touches. */
record Engagement(@Nullable Instant last) {

    static final Engagement NONE = new Engagement(null);

    /** Whether a contact was in touch within so many days before the moment that is decided about, or since. */
    static boolean of(ContactId contact, int days, Boundary boundary) {
        var last = boundary.load(EngagementKind.ENGAGEMENT, contact).last();
        return last != null && !last.isBefore(boundary.occurredAt().minus(Duration.ofDays(days)));
    }

    private Engagement touchedAt(Instant at) {
        return last == null || at.isAfter(last) ? new Engagement(at) : this;
    }

    /** The touches of one contact. */
    enum EngagementKind implements EntityKind<ContactId, Engagement> {
        ENGAGEMENT;

        private static final Set<String> NAMES = EventCatalogue.cascata().namesOf(Set.of(TouchRecorded.class));

        @Override
        public Class<ContactId> idType() {
            return ContactId.class;
        }

        @Override
        public Class<Engagement> stateType() {
            return Engagement.class;
        }

        @Override
        public EventFilter events(ContactId id) {
            return new EventFilter(List.of(new EventFilter.Criterion(Set.of(ContactEvent.tag(id)), NAMES)));
        }

        @Override
        public Engagement initial(ContactId id) {
            return NONE;
        }

        @Override
        public Engagement evolve(Engagement state, DomainEvent event, Instant occurredAt) {
            return state.touchedAt(occurredAt);
        }
    }
}
