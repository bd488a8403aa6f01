package io.cascata.query.lead;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.toUnmodifiableSet;

import io.cascata.events.Tag;
import io.cascata.events.account.AccountEvent;
import io.cascata.events.catalogue.EventCatalogue;
import io.cascata.events.catalogue.EventType;
import io.cascata.events.contact.ContactEvent;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.ScoreId;
import io.cascata.events.lead.LeadCaptured;
import io.cascata.events.lead.LeadEvent;
import io.cascata.events.score.ScoreEvent;
import io.cascata.events.score.ThresholdPassed;
import io.cascata.events.touch.TouchRecorded;
import io.cascata.events.value.Person;
import io.cascata.log.EventFilter;
import io.cascata.query.identity.Identities;
import io.cascata.query.projection.RecordedEvent;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.Viewpoint;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One lead at any viewpoint, and what the person and the company did before and since. */
final class LeadHistory {

    private static final Set<String> TOUCHES = EventCatalogue.cascata().namesOf(Set.of(TouchRecorded.class));
    private static final Set<String> STEPS = EventCatalogue.cascata().types().stream()
            .filter(type -> new LeadProjection().wants(type.type()))
            .map(EventType::name)
            .collect(toUnmodifiableSet());

    private final History history;

    LeadHistory(History history) {
        this.history = history;
    }

    /** A touch with its time and its place in the log. */
    record Touch(Instant at, long position, TouchRecorded touch) {}

    Optional<LeadView> find(LeadId id, Viewpoint viewpoint) {
        LeadView lead = null;
        for (var recorded : history.of(eventsOf(id), viewpoint)) {
            if (recorded.event() instanceof LeadEvent || recorded.event() instanceof ThresholdPassed) {
                lead = LeadTelling.after(lead, recorded);
            }
        }
        return Optional.ofNullable(lead);
    }

    /** Several leads as the read model of today would have them at a viewpoint: what was written last counts. */
    Map<LeadId, LeadView> asWritten(Collection<LeadId> ids, Viewpoint viewpoint) {
        var projection = new LeadProjection();
        var tags = ids.stream()
                .flatMap(id -> Stream.of(LeadEvent.tag(id), ScoreEvent.tag(ScoreId.of(id))))
                .toList();
        var events = history.of(tags, STEPS, viewpoint).stream()
                .sorted(comparingLong(RecordedEvent::position))
                .toList();
        var leads = new HashMap<LeadId, LeadView>();
        for (var recorded : events) {
            for (var id : projection.idsOf(recorded)) {
                var lead = leads.get(new LeadId(id));
                if (lead != null || recorded.event() instanceof LeadCaptured) {
                    leads.put(new LeadId(id), projection.apply(lead, id, recorded));
                }
            }
        }
        return leads;
    }

    private static EventFilter eventsOf(LeadId id) {
        return new EventFilter(List.of(
                new EventFilter.Criterion(Set.of(LeadEvent.tag(id)), Set.of()),
                new EventFilter.Criterion(Set.of(ScoreEvent.tag(ScoreId.of(id))), Set.of())));
    }

    /**
     * What the lead's person did, as the lead, under other names, and as whatever contact has the same e-mail address, and
     * what happened at the account that it was matched with or became part of; in order of time.
     */
    List<Touch> engagement(LeadView lead, Viewpoint viewpoint) {
        var people = Stream.concat(
                        Stream.of(Person.of(lead.id())),
                        contactsOf(lead, viewpoint).map(Person::of))
                .toList();
        var personal = Identities.of(people, history, viewpoint).touches().stream()
                .map(touch -> new Touch(touch.at(), touch.position(), touch.touch()));
        var atAccounts = history.of(accounts(lead).toList(), TOUCHES, viewpoint).stream()
                .map(recorded ->
                        new Touch(recorded.occurredAt(), recorded.position(), (TouchRecorded) recorded.event()));
        return Stream.concat(personal, atAccounts)
                .distinct()
                .sorted(comparing(Touch::at).thenComparingLong(Touch::position))
                .toList();
    }

    private Stream<ContactId> contactsOf(LeadView lead, Viewpoint viewpoint) {
        var email = lead.profile().person().email();
        var withAddress = email == null
                ? Stream.<ContactId>empty()
                : history.of(EventFilter.tagged(ContactEvent.tag(email)), viewpoint).stream()
                        .map(RecordedEvent::event)
                        .map(event -> ((ContactEvent) event).id());
        return Stream.concat(Stream.ofNullable(lead.contact()), withAddress).distinct();
    }

    private static Stream<Tag> accounts(LeadView lead) {
        var match = lead.match();
        var conversion = lead.conversion();
        return Stream.of(
                        Optional.ofNullable(match).map(LeadView.Match::account),
                        Optional.ofNullable(conversion).map(LeadView.Conversion::account))
                .flatMap(Optional::stream)
                .filter(Objects::nonNull)
                .map(AccountEvent::tag)
                .distinct();
    }
}
