package io.cascata.command.opportunity;

import static io.cascata.command.opportunity.OpportunityRefusal.STAGES_SKIPPED;
import static io.cascata.command.opportunity.OpportunityRefusal.STAGE_NOT_EARLIER;
import static io.cascata.command.opportunity.OpportunityRefusal.STAGE_NOT_LATER;

import io.cascata.command.decision.Boundary;
import io.cascata.events.opportunity.OpportunityEvent;
import io.cascata.events.opportunity.StageAdvanced;
import io.cascata.events.opportunity.StageMovedBack;
import io.cascata.events.value.StageKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** On and back between the open stages of a process. */
final class MovingBetweenStages {

    private MovingBetweenStages() {}

    static List<OpportunityEvent> advance(AdvanceStage command, Boundary boundary) {
        var move = Move.of(boundary, command.opportunity(), command.to(), command.cause());
        if (move.isMade()) {
            return List.of();
        }
        move.requireBetweenOpenStages();
        if (!move.passedOver().isEmpty()) {
            var skipped = move.passedOver().stream().map(StageKey::value).toList();
            throw STAGES_SKIPPED.because(
                    "Stage '" + move.target().key() + "' is not the next one; " + String.join(", ", skipped)
                            + " would be skipped, which needs a reason.",
                    Map.of("to", move.target().key().value(), "skipped", skipped));
        }
        return onwards(move, null, boundary);
    }

    static List<OpportunityEvent> skip(SkipStages command, Boundary boundary) {
        var move = Move.of(boundary, command.opportunity(), command.to(), command.cause());
        return move.isMade() ? List.of() : onwards(move, command.reason(), boundary);
    }

    static List<OpportunityEvent> moveBack(MoveBack command, Boundary boundary) {
        var move = Move.of(boundary, command.opportunity(), command.to(), command.cause());
        return move.isMade() ? List.of() : back(move, command.reason(), boundary.occurredAt());
    }

    static List<OpportunityEvent> onwards(Move move, @Nullable String reason, Boundary boundary) {
        move.requireBetweenOpenStages();
        if (!move.leadsOn()) {
            throw STAGE_NOT_LATER.because(
                    "Stage '" + move.target().key() + "' does not come after '"
                            + move.from().key() + "'.",
                    stages(move));
        }
        var skipped = move.passedOver();
        requireReasonToSkip(move, skipped, reason);
        move.requirePossible(boundary.occurredAt());
        var gate = move.isHistory() ? null : StageEntry.onwards(move, boundary).pass();
        var id = move.opportunity().id();
        return List.of(
                new StageAdvanced(id, move.from(), move.to(), skipped, reason, move.situation(), move.cause(), gate));
    }

    private static void requireReasonToSkip(Move move, List<StageKey> skipped, @Nullable String reason) {
        if (!skipped.isEmpty()) {
            var names = skipped.stream().map(StageKey::value).toList();
            move.requireReason(reason, "Skipping " + String.join(", ", names));
        }
    }

    static List<OpportunityEvent> back(Move move, @Nullable String reason, Instant at) {
        move.requireBetweenOpenStages();
        if (!move.leadsBack()) {
            throw STAGE_NOT_EARLIER.because(
                    "Stage '" + move.target().key() + "' does not come before '"
                            + move.from().key() + "'.",
                    stages(move));
        }
        move.requireReason(reason, "Going back to '" + move.target().key() + "'");
        move.requirePossible(at);
        return List.of(new StageMovedBack(
                move.opportunity().id(), move.from(), move.to(), reason, move.situation(), move.cause()));
    }

    private static Map<String, Object> stages(Move move) {
        return Map.of(
                "from", move.from().key().value(), "to", move.target().key().value());
    }
}
