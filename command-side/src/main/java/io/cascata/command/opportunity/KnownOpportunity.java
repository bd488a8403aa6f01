package io.cascata.command.opportunity;

import io.cascata.command.decision.Boundary;
import io.cascata.command.process.ProcessVersion;
import io.cascata.events.DomainEvent;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.opportunity.OpportunityEvent;
import io.cascata.events.value.Cause;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.Owner;
import io.cascata.events.value.ProcessDefinition;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageDefinition;
import io.cascata.events.value.StageKey;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An opportunity that has been opened, as other slices rely on it. */
public record KnownOpportunity(
        OpportunityId id,
        StageDefinition stage,
        Situation situation,
        ProcessVersion version,
        Map<ContactId, ContactRole> roles) {

    /** Refuses with {@code opportunity-unknown} where nobody has opened it. */
    public static KnownOpportunity require(Boundary boundary, OpportunityId id) {
        var known = OpportunityKind.require(boundary, id);
        var version = Move.processOf(known, boundary);
        return new KnownOpportunity(
                id, Move.stage(version, known.stage().key()), known.situation(), version, known.roles());
    }

    /** What it takes to open one, by the rules that hold for everybody; refuses where one of them forbids it. */
    public static List<DomainEvent> open(OpenOpportunity command, Boundary boundary) {
        return OpeningOpportunities.open(command, boundary);
    }

    /** Who is proposed for its buying group and has yet to be confirmed. */
    public Set<ContactId> proposed(Boundary boundary) {
        var group = PurchasesInStep.groupOf(boundary, situation);
        return group == null ? Set.of() : group.proposed();
    }

    public boolean isOpen() {
        return stage.outcome() == Outcome.OPEN;
    }

    public ProcessDefinition process() {
        return version.definition();
    }

    /** A stage of its process; refuses with {@code stage-unknown} where there is none. */
    public StageDefinition stage(StageKey key) {
        return Move.stage(version, key);
    }

    /** What it takes to go on to a stage, by the rules that hold for everybody; refuses where one of them forbids it. */
    public List<OpportunityEvent> enter(StageKey to, String reason, Cause cause, Boundary boundary) {
        return EnteringStages.enter(new EnterStage(id, to, reason, cause), boundary);
    }

    /** What it takes to give it to somebody else now; nothing where it is theirs. */
    public List<OpportunityEvent> handOver(Owner owner, Boundary boundary) {
        return Forecasting.assignOwner(new AssignOwner(id, owner), boundary);
    }
}
