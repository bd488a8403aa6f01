package io.cascata.command.opportunity;

import static io.cascata.command.opportunity.OpportunityRefusal.OPPORTUNITY_OPEN;

import io.cascata.command.decision.Boundary;
import io.cascata.events.opportunity.OpportunityEvent;
import io.cascata.events.opportunity.OpportunityReopened;
import io.cascata.events.value.RemovalReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Out of a closed stage into an open one: a new stay, while the earlier closing stays in history. */
final class ReopeningOpportunities {

    private ReopeningOpportunities() {}

    static List<OpportunityEvent> reopen(ReopenOpportunity command, Boundary boundary) {
        var move = Move.of(boundary, command.opportunity(), command.to(), command.cause());
        move.requireOpenTarget();
        if (move.isMade()) {
            return List.of();
        }
        if (move.opportunity().isOpen()) {
            throw OPPORTUNITY_OPEN.because(
                    "Opportunity '" + command.opportunity() + "' is open, in stage '"
                            + move.from().key() + "'.",
                    Map.of(
                            "opportunity", command.opportunity().value(),
                            "stage", move.from().key().value()));
        }
        return reopened(move, command.reason(), boundary);
    }

    static List<OpportunityEvent> reopened(Move move, @Nullable String reason, Boundary boundary) {
        move.requireReason(
                reason, "Reopening opportunity '" + move.opportunity().id() + "'");
        move.requirePossible(boundary.occurredAt());
        OpenDealKind.requireFree(boundary, move.opportunity().deal());
        var opportunity = move.opportunity();
        var group = PurchasesInStep.groupOf(boundary, move.situation());
        var people = group == null ? opportunity.roles() : group.members();
        var gate = move.isHistory()
                ? null
                : StageEntry.beginning(opportunity.withAll(people), move.process(), move.target(), boundary)
                        .pass();
        var events = new ArrayList<OpportunityEvent>();
        events.add(new OpportunityReopened(
                opportunity.id(), move.from(), move.to(), reason, move.situation(), move.cause(), gate));
        events.addAll(PurchasesInStep.difference(opportunity, people, RemovalReason.OTHER));
        return events;
    }
}
