package io.cascata.command.opportunity;

import io.cascata.command.decision.Boundary;
import io.cascata.command.decision.EntityKind;
import io.cascata.command.visitor.Identities;
import io.cascata.events.DomainEvent;
import io.cascata.events.Tag;
import io.cascata.events.catalogue.EventCatalogue;
import io.cascata.events.id.ContactId;
import io.cascata.events.touch.TouchRecorded;
import io.cascata.log.EventFilter;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When somebody was last in touch under one name, if ever: all that a gate needs of what may be thousands of touches. The
 * name is a tag; a touch that was made under several counts for the best known of them.
 */
record Engagement(Tag name, @Nullable Instant last) {

    /** Whether a contact was in touch, as whomever, within so many days before the moment that is decided about, or since. */
    static boolean of(ContactId contact, int days, Boundary boundary) {
        var since = boundary.occurredAt().minus(Duration.ofDays(days));
        return Identities.tagsOf(contact, boundary).stream()
                .map(name -> boundary.load(EngagementKind.ENGAGEMENT, name).last())
                .anyMatch(last -> last != null && !last.isBefore(since));
    }

    private Engagement after(TouchRecorded touch, Instant at) {
        boolean counts = name.equals(touch.madeAs()) && (last == null || at.isAfter(last));
        return counts ? new Engagement(name, at) : this;
    }

    /** The touches under one name. */
    enum EngagementKind implements EntityKind<Tag, Engagement> {
        ENGAGEMENT;

        private static final Set<String> NAMES = EventCatalogue.cascata().namesOf(Set.of(TouchRecorded.class));

        @Override
        public Class<Tag> idType() {
            return Tag.class;
        }

        @Override
        public Class<Engagement> stateType() {
            return Engagement.class;
        }

        @Override
        public EventFilter events(Tag id) {
            return EventFilter.tagged(id, NAMES);
        }

        @Override
        public Engagement initial(Tag id) {
            return new Engagement(id, null);
        }

        @Override
        public Engagement evolve(Engagement state, DomainEvent event, Instant occurredAt) {
            return state.after((TouchRecorded) event, occurredAt);
        }
    }
}
