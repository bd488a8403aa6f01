package io.cascata.command.opportunity;

import io.cascata.command.decision.Boundary;
import io.cascata.command.process.ProcessVersion;
import io.cascata.command.process.StageSuccession;
import io.cascata.events.opportunity.OpportunityEvent;
import io.cascata.events.value.Cause;
import io.cascata.events.value.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out which way leads to a stage, and decides as whoever asks for that way. */
final class EnteringStages {

    private EnteringStages() {}

    static List<OpportunityEvent> enter(EnterStage command, Boundary boundary) {
        var opportunity = OpportunityKind.require(boundary, command.opportunity());
        var process = Move.processOf(opportunity, boundary);
        return later(command, opportunity, process, boundary)
                .map(later -> enterBy(later, command, opportunity, boundary))
                .orElseGet(() -> enter(move(command, opportunity, process), command.reason(), boundary));
    }

    /**
     * Where data shows a stage that the version of an opportunity does not have, and a later version does, the opportunity
     * has gone on by that one.
     */
    private static Optional<ProcessVersion> later(
            EnterStage command, Opportunity opportunity, ProcessVersion process, Boundary boundary) {
        boolean history = command.cause().kind() == Cause.Kind.IMPORT;
        boolean unknown = process.definition().stage(command.to()).isEmpty();
        return history && unknown && opportunity.isOpen()
                ? process.laterHaving(boundary, command.to())
                : Optional.empty();
    }

    private static List<OpportunityEvent> enterBy(
            ProcessVersion later, EnterStage command, Opportunity opportunity, Boundary boundary) {
        var at = boundary.occurredAt();
        var succession = new StageSuccession(later, List.of());
        var migrated = MigratingOpportunities.migrated(opportunity, succession, command.cause(), at);
        var there = opportunity.entered(migrated, at, Closing.SILENT);
        var events = new ArrayList<OpportunityEvent>();
        events.add(migrated);
        events.addAll(enter(move(command, there, later), command.reason(), boundary));
        return events;
    }

    private static Move move(EnterStage command, Opportunity opportunity, ProcessVersion process) {
        return new Move(opportunity, process.definition(), Move.stage(process, command.to()), command.cause());
    }

    private static List<OpportunityEvent> enter(Move move, @Nullable String reason, Boundary boundary) {
        if (move.isMade()) {
            return List.of();
        }
        var opportunity = move.opportunity();
        var target = move.target();
        if (target.outcome() == Outcome.OPEN) {
            return enterOpen(move, reason, boundary);
        }
        return target.outcome() == opportunity.outcome()
                ? ClosingOpportunities.refile(
                        new EnterClosedStage(opportunity.id(), target.key(), move.cause()), boundary)
                : ClosingOpportunities.close(move, reason, boundary);
    }

    private static List<OpportunityEvent> enterOpen(Move move, @Nullable String reason, Boundary boundary) {
        if (!move.opportunity().isOpen()) {
            return ReopeningOpportunities.reopened(move, reason, boundary);
        }
        return move.leadsOn()
                ? MovingBetweenStages.onwards(move, reason, boundary)
                : MovingBetweenStages.back(move, reason, boundary.occurredAt());
    }
}
