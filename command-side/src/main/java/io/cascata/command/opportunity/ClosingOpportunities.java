package io.cascata.command.opportunity;

import static io.cascata.command.opportunity.OpportunityRefusal.CONTRACT_REQUIRED;
import static io.cascata.command.opportunity.OpportunityRefusal.OPPORTUNITY_OPEN;
import static io.cascata.command.opportunity.OpportunityRefusal.STAGE_MISSING;
import static io.cascata.command.opportunity.OpportunityRefusal.STAGE_NOT_OF_OUTCOME;
import static java.util.Comparator.comparing;

import io.cascata.command.decision.Boundary;
import io.cascata.command.playbook.OpportunityPlaybook;
import io.cascata.command.process.ProcessVersion;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.opportunity.ClosedStageEntered;
import io.cascata.events.opportunity.OpportunityEvent;
import io.cascata.events.opportunity.OpportunityLost;
import io.cascata.events.opportunity.OpportunityRecycled;
import io.cascata.events.opportunity.OpportunityWon;
import io.cascata.events.value.Cause;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.StageDefinition;
import io.cascata.events.value.StageKey;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The three ways in which an opportunity ends, and filing it afterwards. */
final class ClosingOpportunities {

    private ClosingOpportunities() {}

    static List<OpportunityEvent> win(WinOpportunity command, Boundary boundary) {
        var said = new Closing(command.contract(), null);
        return close(new End(command.opportunity(), Outcome.WON, command.to(), said, command.cause()), boundary);
    }

    static List<OpportunityEvent> lose(LoseOpportunity command, Boundary boundary) {
        var said = new Closing(null, command.reason());
        return close(new End(command.opportunity(), Outcome.LOST, command.to(), said, command.cause()), boundary);
    }

    static List<OpportunityEvent> recycle(RecycleOpportunity command, Boundary boundary) {
        var said = new Closing(null, command.reason());
        return close(new End(command.opportunity(), Outcome.RECYCLED, command.to(), said, command.cause()), boundary);
    }

    /** The end that a move into a closed stage makes, whichever that is. */
    static List<OpportunityEvent> close(Move move, @Nullable String reason, Boundary boundary) {
        var outcome = move.target().outcome();
        var said = outcome == Outcome.WON ? Closing.SILENT : new Closing(null, reason);
        var id = move.opportunity().id();
        return close(new End(id, outcome, move.target().key(), said, move.cause()), move, boundary);
    }

    static List<OpportunityEvent> refile(EnterClosedStage command, Boundary boundary) {
        var move = Move.of(boundary, command.opportunity(), command.to(), command.cause());
        if (move.isMade()) {
            return List.of();
        }
        if (move.opportunity().isOpen()) {
            throw OPPORTUNITY_OPEN.because(
                    "Opportunity '" + command.opportunity() + "' is open in stage '"
                            + move.from().key() + "'; win, lose or recycle it first.",
                    Map.of(
                            "opportunity", command.opportunity().value(),
                            "stage", move.from().key().value()));
        }
        requireOutcome(move, move.opportunity().outcome());
        move.requirePossible(boundary.occurredAt());
        return List.of(new ClosedStageEntered(
                command.opportunity(), move.from(), move.to(), move.situation(), command.cause()));
    }

    /** What is asked for: an outcome, the stage that stands for it where one is named, and what is said on the occasion. */
    private record End(
            OpportunityId opportunity,
            Outcome outcome,
            @Nullable StageKey stage,
            Closing said,
            Cause cause) {

        boolean isSoAlready(Opportunity opportunity) {
            return opportunity.outcome() == outcome
                    && (stage == null || stage.equals(opportunity.stage().key()))
                    && said.equals(opportunity.stay().closing());
        }
    }

    private static List<OpportunityEvent> close(End end, Boundary boundary) {
        var opportunity = OpportunityKind.require(boundary, end.opportunity());
        if (end.isSoAlready(opportunity)) {
            return List.of();
        }
        var process = Move.processOf(opportunity, boundary);
        var target =
                end.stage() == null ? stageOf(end.outcome(), process, opportunity) : Move.stage(process, end.stage());
        return close(end, new Move(opportunity, process.definition(), target, end.cause()), boundary);
    }

    private static List<OpportunityEvent> close(End end, Move move, Boundary boundary) {
        requireOutcome(move, end.outcome());
        if (!move.isHistory() || move.opportunity().outcome() == end.outcome()) {
            Move.requireOpen(move.opportunity());
        }
        requireSaid(move, end, boundary);
        move.requirePossible(boundary.occurredAt());
        return List.of(event(move, end, boundary));
    }

    /** The stage for an outcome: of several the first that can be entered from where the opportunity stands. */
    static StageDefinition stageOf(Outcome outcome, ProcessVersion process, Opportunity opportunity) {
        var candidates = process.definition().stages().stream()
                .filter(stage -> stage.outcome() == outcome)
                .sorted(comparing(StageDefinition::order))
                .toList();
        if (candidates.isEmpty()) {
            throw STAGE_MISSING.because(
                    "Process '" + process.process() + "' has no stage for the outcome " + outcome + ".",
                    Map.of("process", process.process().value(), "outcome", outcome));
        }
        return candidates.stream()
                .filter(stage -> process.definition().allows(opportunity.stage().key(), stage.key()))
                .findFirst()
                .orElse(candidates.getFirst());
    }

    private static void requireOutcome(Move move, Outcome outcome) {
        if (move.target().outcome() != outcome) {
            throw STAGE_NOT_OF_OUTCOME.because(
                    "Stage '" + move.target().key() + "' stands for "
                            + move.target().outcome() + ", not for " + outcome + ".",
                    Map.of(
                            "stage", move.target().key().value(),
                            "outcome", move.target().outcome(),
                            "requested", outcome));
        }
    }

    private static void requireSaid(Move move, End end, Boundary boundary) {
        var id = end.opportunity();
        switch (end.outcome()) {
            case WON -> requireContract(move, end.said(), boundary);
            case LOST -> move.requireReason(end.said().reason(), "Losing opportunity '" + id + "'");
            case RECYCLED -> move.requireReason(end.said().reason(), "Recycling opportunity '" + id + "'");
            case OPEN -> throw new IllegalArgumentException("open is no end: " + end);
        }
    }

    private static OpportunityEvent event(Move move, End end, Boundary boundary) {
        var id = end.opportunity();
        var said = end.said();
        return switch (end.outcome()) {
            case WON -> {
                var gate = move.isHistory()
                        ? null
                        : StageEntry.onwards(move, boundary).pass();
                yield new OpportunityWon(
                        id, move.from(), move.to(), said.contract(), move.situation(), move.cause(), gate);
            }
            case LOST -> new OpportunityLost(id, move.from(), move.to(), said.reason(), move.situation(), move.cause());
            case RECYCLED ->
                new OpportunityRecycled(id, move.from(), move.to(), said.reason(), move.situation(), move.cause());
            case OPEN -> throw new IllegalArgumentException("open is no end: " + end);
        };
    }

    private static void requireContract(Move move, Closing said, Boundary boundary) {
        var type = move.situation().type();
        if (said.contract() == null
                && !move.isHistory()
                && OpportunityPlaybook.rules(boundary).contractRequired().contains(type)) {
            throw CONTRACT_REQUIRED.because(
                    "Winning an opportunity of type " + type + " needs the start and the term of the contract.",
                    Map.of("opportunity", move.opportunity().id().value(), "type", type));
        }
    }
}
