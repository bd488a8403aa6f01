package io.cascata.command.opportunity;

import static io.cascata.command.opportunity.OpportunityRefusal.OPPORTUNITY_UNKNOWN;

import io.cascata.command.decision.Boundary;
import io.cascata.command.decision.EntityKind;
import io.cascata.events.DomainEvent;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.opportunity.AmountSet;
import io.cascata.events.opportunity.CloseDateSet;
import io.cascata.events.opportunity.ClosedStageEntered;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.opportunity.ContactRoleChanged;
import io.cascata.events.opportunity.ContactRoleRemoved;
import io.cascata.events.opportunity.OpportunityEvent;
import io.cascata.events.opportunity.OpportunityLost;
import io.cascata.events.opportunity.OpportunityMigrated;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.opportunity.OpportunityRecycled;
import io.cascata.events.opportunity.OpportunityRenamed;
import io.cascata.events.opportunity.OpportunityReopened;
import io.cascata.events.opportunity.OpportunityWithdrawn;
import io.cascata.events.opportunity.OpportunityWon;
import io.cascata.events.opportunity.OwnerAssigned;
import io.cascata.events.opportunity.PrimaryContactChosen;
import io.cascata.events.opportunity.StageAdvanced;
import io.cascata.events.opportunity.StageEvent;
import io.cascata.events.opportunity.StageMovedBack;
import io.cascata.log.EventFilter;
import java.time.Instant;
import java.util.Map;

/** One purchase decision. */
enum OpportunityKind implements EntityKind<OpportunityId, OpportunityState> {
    OPPORTUNITY;

    @Override
    public Class<OpportunityId> idType() {
        return OpportunityId.class;
    }

    @Override
    public Class<OpportunityState> stateType() {
        return OpportunityState.class;
    }

    @Override
    public EventFilter events(OpportunityId id) {
        return EventFilter.tagged(OpportunityEvent.tag(id));
    }

    @Override
    public OpportunityState initial(OpportunityId id) {
        return OpportunityState.UNOPENED;
    }

    @Override
    public OpportunityState evolve(OpportunityState state, DomainEvent event, Instant at) {
        return event instanceof OpportunityOpened opened
                ? Opportunity.opened(opened, at)
                : after((OpportunityEvent) event, (Opportunity) state, at);
    }

    /** The opportunity; refuses where nobody has opened one. */
    static Opportunity require(Boundary boundary, OpportunityId id) {
        return switch (boundary.load(OPPORTUNITY, id)) {
            case Opportunity opportunity -> opportunity;
            case OpportunityState.Unopened() ->
                throw OPPORTUNITY_UNKNOWN.because(
                        "There is no opportunity '" + id + "'.", Map.of("opportunity", id.value()));
        };
    }

    private static Opportunity after(OpportunityEvent event, Opportunity before, Instant at) {
        return switch (event) {
            case OpportunityOpened opened -> Opportunity.opened(opened, at);
            case StageEvent stage -> before.entered(stage, at, closing(stage, before));
            case OpportunityRenamed renamed -> before.called(renamed.name(), at);
            case AmountSet set -> before.worth(set.amount(), at);
            case CloseDateSet set -> before.expectedOn(set.closeDate(), at);
            case OwnerAssigned assigned -> before.ownedBy(assigned.owner(), at);
            case ContactRoleAdded added -> before.with(added.contact(), added.role());
            case ContactRoleChanged changed -> before.with(changed.contact(), changed.role());
            case ContactRoleRemoved removed -> before.without(removed.contact());
            case PrimaryContactChosen chosen -> before.ledBy(chosen.contact());
        };
    }

    private static Closing closing(StageEvent event, Opportunity before) {
        return switch (event) {
            case OpportunityWon won -> new Closing(won.contract(), null);
            case OpportunityLost lost -> new Closing(null, lost.reason());
            case OpportunityRecycled recycled -> new Closing(null, recycled.reason());
            case OpportunityWithdrawn withdrawn -> new Closing(null, "the win it followed from was reversed");
            case ClosedStageEntered refiled -> before.stay().closing();
            case StageAdvanced advanced -> Closing.SILENT;
            case StageMovedBack back -> Closing.SILENT;
            case OpportunityReopened reopened -> Closing.SILENT;
            case OpportunityMigrated migrated -> Closing.SILENT;
        };
    }
}
