package io.cascata.query.buyinggroup;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.cascata.events.id.ContactId;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.ContactRoleChanged;
import io.cascata.events.opportunity.ContactRoleRemoved;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.StageEvent;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageRef;
import io.cascata.query.projection.RecordedEvent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An opportunity at a moment: where it stands and who takes part in it, in which role and since when. */
record OpportunityAt(Situation situation, StageRef stage, Map<ContactId, Part> people) {

    record Part(ContactRole role, Instant since) {}

    /** Folds events in order of business time; empty where it had not been opened. */
    static Optional<OpportunityAt> of(List<RecordedEvent> events) {
        return events.stream()
                .map(RecordedEvent::event)
                .filter(OpportunityOpened.class::isInstance)
                .map(OpportunityOpened.class::cast)
                .findFirst()
                .map(opened -> {
                    var now = new OpportunityAt(opened.situation(), opened.stage(), Map.of());
                    for (var event : events) {
                        now = now.after(event);
                    }
                    return now;
                });
    }

    OpportunityAt after(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case StageEvent moved -> new OpportunityAt(moved.situation(), moved.to(), people);
            case ContactRoleAdded added -> with(added.contact(), added.role(), recorded.occurredAt());
            case ContactRoleChanged changed -> with(changed.contact(), changed.role(), recorded.occurredAt());
            case ContactRoleRemoved removed -> without(removed.contact());
            default -> this;
        };
    }

    boolean isOpen() {
        return stage.canonical().outcome() == Outcome.OPEN;
    }

    Map<ContactId, ContactRole> roles() {
        return people.entrySet().stream().collect(toUnmodifiableMap(Map.Entry::getKey, person -> person.getValue()
                .role()));
    }

    private OpportunityAt with(ContactId contact, ContactRole role, Instant at) {
        var all = new LinkedHashMap<>(people);
        all.put(contact, new Part(role, at));
        return new OpportunityAt(situation, stage, all);
    }

    private OpportunityAt without(ContactId contact) {
        var all = new LinkedHashMap<>(people);
        all.remove(contact);
        return new OpportunityAt(situation, stage, all);
    }
}
