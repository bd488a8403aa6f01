package io.cascata.query.opportunity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.ProcessId;
import io.cascata.events.opportunity.AmountSet;
import io.cascata.events.opportunity.CloseDateSet;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.ContactRoleChanged;
import io.cascata.events.opportunity.ContactRoleRemoved;
import io.cascata.events.opportunity.OpportunityEvent;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.OpportunityRenamed;
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

/**
 * What one event said of an opportunity. {@code event} is its stored name and says which of the components are meant. What
 * a move repeats of the situation at the opening is not kept: only the opening has a situation, and a move the process by
 * which it was made where that is another.
 */
record Change(
        Long position,
        Instant at,
        String event,
        @Nullable String actor,
        @Nullable String name,
        @Nullable OpenedFrom openedFrom,
        @Nullable StageRef to,
        @Nullable Situation situation,
        @Nullable Model model,
        @Nullable Money amount,
        @Nullable LocalDate closeDate,
        @Nullable Owner owner,
        @Nullable ContactId contact,
        @Nullable ContactRole role,
        @Nullable Contract contract) {

    /** A process in one version. */
    record Model(ProcessId process, Integer version) {

        static Model of(Situation situation) {
            return new Model(situation.process(), situation.processVersion());
        }

        static @Nullable Model other(Situation situation, @Nullable Situation opening) {
            var model = of(situation);
            return opening != null && model.equals(of(opening)) ? null : model;
        }
    }

    /** {@code opening} is the situation at the opening of an opportunity that is known already. */
    static Change of(RecordedEvent recorded, OpportunityEvent event, @Nullable Situation opening) {
        return switch (event) {
            case OpportunityOpened opened -> of(recorded, Opening.of(opened), new Move(opened.stage(), null, null));
            case OpportunityWon won ->
                of(recorded, Opening.NONE, new Move(won.to(), Model.other(won.situation(), opening), won.contract()));
            case StageEvent moved ->
                of(recorded, Opening.NONE, new Move(moved.to(), Model.other(moved.situation(), opening), null));
            case OpportunityRenamed renamed -> of(recorded, new Opening(renamed.name(), null, null), Move.NONE);
            case AmountSet set -> of(recorded, new Terms(set.amount(), null, null));
            case CloseDateSet set -> of(recorded, new Terms(null, set.closeDate(), null));
            case OwnerAssigned set -> of(recorded, new Terms(null, null, set.owner()));
            case ContactRoleAdded added -> of(recorded, new Member(added.contact(), added.role()));
            case ContactRoleChanged changed -> of(recorded, new Member(changed.contact(), changed.role()));
            case ContactRoleRemoved removed -> of(recorded, new Member(removed.contact(), removed.role()));
            case PrimaryContactChosen chosen -> of(recorded, new Member(chosen.contact(), null));
        };
    }

    private static Change of(RecordedEvent recorded, Opening opening, Move move) {
        return of(recorded, opening, move, Terms.NONE, Member.NOBODY);
    }

    private static Change of(RecordedEvent recorded, Terms terms) {
        return of(recorded, Opening.NONE, Move.NONE, terms, Member.NOBODY);
    }

    private static Change of(RecordedEvent recorded, Member member) {
        return of(recorded, Opening.NONE, Move.NONE, Terms.NONE, member);
    }

    private static Change of(RecordedEvent recorded, Opening opening, Move move, Terms terms, Member member) {
        return new Change(
                recorded.position(),
                recorded.occurredAt(),
                recorded.name(),
                recorded.metadata().get(Metadata.ACTOR),
                opening.name(),
                opening.from(),
                move.to(),
                opening.situation(),
                move.model(),
                terms.amount(),
                terms.closeDate(),
                terms.owner(),
                member.contact(),
                member.role(),
                move.contract());
    }

    private record Opening(
            @Nullable String name,
            @Nullable OpenedFrom from,
            @Nullable Situation situation) {

        static final Opening NONE = new Opening(null, null, null);

        static Opening of(OpportunityOpened opened) {
            return new Opening(opened.name(), opened.openedFrom(), opened.situation());
        }
    }

    private record Move(
            @Nullable StageRef to,
            @Nullable Model model,
            @Nullable Contract contract) {

        static final Move NONE = new Move(null, null, null);
    }

    private record Terms(
            @Nullable Money amount,
            @Nullable LocalDate closeDate,
            @Nullable Owner owner) {

        static final Terms NONE = new Terms(null, null, null);
    }

    private record Member(
            @Nullable ContactId contact, @Nullable ContactRole role) {

        static final Member NOBODY = new Member(null, null);
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
