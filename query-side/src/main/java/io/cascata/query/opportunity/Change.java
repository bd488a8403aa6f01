package io.cascata.query.opportunity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.cascata.events.id.ContactId;
import io.cascata.events.opportunity.AmountSet;
import io.cascata.events.opportunity.CloseDateSet;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.ContactRoleChanged;
import io.cascata.events.opportunity.ContactRoleRemoved;
import io.cascata.events.opportunity.OpportunityEvent;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.OpportunityWon;
import io.cascata.events.opportunity.OwnerAssigned;
import io.cascata.events.opportunity.PrimaryContactChosen;
import io.cascata.events.opportunity.StageEvent;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Contract;
import io.cascata.events.value.Money;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.Owner;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageRef;
import io.cascata.log.Metadata;
import io.cascata.query.projection.RecordedEvent;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one event said of an opportunity. {@code event} is its stored name and says which of the components are meant. */
record Change(
        Long position,
        Instant at,
        String event,
        @Nullable String actor,
        @Nullable String name,
        @Nullable OpenedFrom openedFrom,
        @Nullable StageRef to,
        @Nullable Situation situation,
        @Nullable Money amount,
        @Nullable LocalDate closeDate,
        @Nullable Owner owner,
        @Nullable ContactId contact,
        @Nullable ContactRole role,
        @Nullable Contract contract) {

    static Change of(RecordedEvent recorded, OpportunityEvent event) {
        var change = bare(recorded);
        return switch (event) {
            case OpportunityOpened opened ->
                change.stage(opened.stage(), opened.situation(), null).named(opened.name(), opened.openedFrom());
            case OpportunityWon won -> change.stage(won.to(), won.situation(), won.contract());
            case StageEvent moved -> change.stage(moved.to(), moved.situation(), null);
            case AmountSet set -> change.terms(set.amount(), null, null);
            case CloseDateSet set -> change.terms(null, set.closeDate(), null);
            case OwnerAssigned set -> change.terms(null, null, set.owner());
            case ContactRoleAdded added -> change.contact(added.contact(), added.role());
            case ContactRoleChanged changed -> change.contact(changed.contact(), changed.role());
            case ContactRoleRemoved removed -> change.contact(removed.contact(), removed.role());
            case PrimaryContactChosen chosen -> change.contact(chosen.contact(), null);
        };
    }

    private static Change bare(RecordedEvent recorded) {
        return new Change(
                recorded.position(),
                recorded.occurredAt(),
                recorded.name(),
                recorded.metadata().get(Metadata.ACTOR),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private Change stage(StageRef to, Situation situation, @Nullable Contract contract) {
        return new Change(
                position,
                at,
                event,
                actor,
                name,
                openedFrom,
                to,
                situation,
                amount,
                closeDate,
                owner,
                contact,
                role,
                contract);
    }

    private Change named(String name, OpenedFrom from) {
        return new Change(
                position, at, event, actor, name, from, to, situation, amount, closeDate, owner, contact, role,
                contract);
    }

    private Change terms(@Nullable Money amount, @Nullable LocalDate closeDate, @Nullable Owner owner) {
        return new Change(
                position,
                at,
                event,
                actor,
                name,
                openedFrom,
                to,
                situation,
                amount,
                closeDate,
                owner,
                contact,
                role,
                contract);
    }

    private Change contact(@Nullable ContactId contact, @Nullable ContactRole role) {
        return new Change(
                position,
                at,
                event,
                actor,
                name,
                openedFrom,
                to,
                situation,
                amount,
                closeDate,
                owner,
                contact,
                role,
                contract);
    }

    @JsonIgnore
    boolean isOpening() {
        return event.equals(OpportunityTrace.OPENED);
    }

    boolean isBefore(Change other) {
        int order = at.compareTo(other.at);
        return order < 0 || (order == 0 && position < other.position);
    }
}
