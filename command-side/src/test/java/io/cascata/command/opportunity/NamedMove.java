package io.cascata.command.opportunity;

import static io.cascata.command.opportunity.Acme.STAGES;
import static io.cascata.command.opportunity.Life.outcome;

import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.Cause;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.StageRef;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The moves that have a name of their own, each as a command and as a plain rule. */
enum NamedMove {
    ADVANCE,
    SKIP,
    BACK,
    LOSE,
    RECYCLE,
    REOPEN;

    /** Where to, why and when, and whether it is told from an import. */
    record Wish(StageRef to, @Nullable String reason, Instant at, Cause cause) {

        boolean isHistory() {
            return cause.kind() == Cause.Kind.IMPORT;
        }

        boolean isExplained() {
            return reason != null || isHistory();
        }
    }

    OpportunityCommand command(OpportunityId id, Wish wish) {
        var to = wish.to().key();
        return switch (this) {
            case ADVANCE -> new AdvanceStage(id, to, wish.cause());
            case SKIP -> new SkipStages(id, to, wish.reason(), wish.cause());
            case BACK -> new MoveBack(id, to, wish.reason(), wish.cause());
            case LOSE -> new LoseOpportunity(id, to, wish.reason(), wish.cause());
            case RECYCLE -> new RecycleOpportunity(id, to, wish.reason(), wish.cause());
            case REOPEN -> new ReopenOpportunity(id, to, wish.reason(), wish.cause());
        };
    }

    boolean isAllowed(Life life, Wish wish, boolean dealIsFree) {
        boolean there = wish.to().equals(life.stage);
        boolean may = life.mayEnter(wish.to(), wish.at(), wish.isHistory());
        boolean toOpen = outcome(wish.to()) == Outcome.OPEN;
        int way = wish.to().order() - life.stage.order();
        return switch (this) {
            case ADVANCE -> there || (life.isOpen() && toOpen && may && way > 0 && skipped(life, wish) == 0);
            case SKIP ->
                there
                        || (life.isOpen()
                                && toOpen
                                && may
                                && way > 0
                                && (skipped(life, wish) == 0 || wish.isExplained()));
            case BACK -> there || (life.isOpen() && toOpen && may && way < 0 && wish.isExplained());
            case LOSE -> closes(life, wish, Outcome.LOST) && (there || may);
            case RECYCLE -> closes(life, wish, Outcome.RECYCLED) && (there || may);
            case REOPEN -> toOpen && (there || (!life.isOpen() && may && wish.isExplained() && dealIsFree));
        };
    }

    private static boolean closes(Life life, Wish wish, Outcome outcome) {
        if (wish.to().equals(life.stage)) {
            return outcome(life.stage) == outcome && Objects.equals(wish.reason(), life.reason);
        }
        boolean ready = wish.isHistory() ? outcome(life.stage) != outcome : life.isOpen();
        return outcome(wish.to()) == outcome && ready && wish.isExplained();
    }

    private static long skipped(Life life, Wish wish) {
        return STAGES.stream()
                .filter(stage -> outcome(stage) == Outcome.OPEN)
                .filter(stage -> stage.order() > life.stage.order()
                        && stage.order() < wish.to().order())
                .count();
    }
}
