package io.cascata.command.opportunity;

import io.cascata.command.decision.Boundary;
import io.cascata.events.opportunity.OpportunityEvent;
import io.cascata.events.value.Outcome;
import java.util.List;

/** Finds out which way leads to a stage, and decides as whoever asks for that way. */
final class EnteringStages {

    private EnteringStages() {}

    static List<OpportunityEvent> enter(EnterStage command, Boundary boundary) {
        var move = Move.of(boundary, command.opportunity(), command.to(), command.cause());
        if (move.isMade()) {
            return List.of();
        }
        if (move.target().outcome() == Outcome.OPEN) {
            return enterOpen(move, command, boundary);
        }
        if (move.target().outcome() == move.opportunity().outcome()) {
            var refile = new EnterClosedStage(command.opportunity(), command.to(), command.cause());
            return ClosingOpportunities.refile(refile, boundary);
        }
        return close(move.target().outcome(), command, boundary);
    }

    private static List<OpportunityEvent> enterOpen(Move move, EnterStage command, Boundary boundary) {
        if (!move.opportunity().isOpen()) {
            return ReopeningOpportunities.reopened(move, command.reason(), boundary);
        }
        return move.leadsOn()
                ? MovingBetweenStages.onwards(move, command.reason(), boundary)
                : MovingBetweenStages.back(move, command.reason(), boundary.occurredAt());
    }

    private static List<OpportunityEvent> close(Outcome outcome, EnterStage command, Boundary boundary) {
        var id = command.opportunity();
        return switch (outcome) {
            case WON -> ClosingOpportunities.win(new WinOpportunity(id, command.to(), null, command.cause()), boundary);
            case LOST ->
                ClosingOpportunities.lose(
                        new LoseOpportunity(id, command.to(), command.reason(), command.cause()), boundary);
            case RECYCLED ->
                ClosingOpportunities.recycle(
                        new RecycleOpportunity(id, command.to(), command.reason(), command.cause()), boundary);
            case OPEN -> throw new IllegalArgumentException("open is no end: " + command);
        };
    }
}
