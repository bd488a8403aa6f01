package io.cascata.query.stagehistory;

import io.cascata.events.value.Outcome;
import io.cascata.query.deals.StageBits;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which stages an opportunity has reached, move by move: passing over a stage reaches it, moving back undoes the later ones. */
final class Reach {

    private final Lens lens;
    private final StageModels models;
    private final List<Reached> all = new ArrayList<>();
    private final Deque<Standing> standing = new ArrayDeque<>();
    private @Nullable Reached closed;

    Reach(Lens lens, StageModels models) {
        this.lens = lens;
        this.models = models;
    }

    /** A reached stage that nothing has undone, with its order in the process as it is worked by now. */
    private record Standing(Reached row, int order) {}

    List<Reached> all() {
        return all;
    }

    int progress() {
        var top = standing.peek();
        return top == null ? 0 : top.order();
    }

    /** The canonical stages of what stands, a bit each. */
    int reached() {
        int bits = 0;
        for (var each : standing) {
            bits |= StageBits.of(each.row().stage().canonical());
        }
        return bits;
    }

    void move(@Nullable Move last, Move move, Lens.Stage stage, Changes changes) {
        if (closed != null) {
            changes.undone(closed, move);
            closed = null;
        }
        if (last != null && lens.otherModel(last, move)) {
            migrate(move, changes);
        }
        switch (move.outcome()) {
            case OPEN, WON -> progressTo(last, move, stage, changes);
            case LOST, RECYCLED -> close(last, move, stage, changes);
        }
    }

    /** What the other version knows too stays reached, in its order there. */
    private void migrate(Move move, Changes changes) {
        var before = List.copyOf(standing);
        standing.clear();
        var kept = new ArrayList<Standing>();
        before.forEach(each -> models.order(lens, move, each.row().stage())
                .ifPresentOrElse(
                        order -> kept.add(new Standing(each.row(), order)), () -> changes.undone(each.row(), move)));
        kept.sort(Comparator.comparingInt(Standing::order));
        kept.forEach(standing::push);
    }

    private void progressTo(@Nullable Move last, Move move, Lens.Stage stage, Changes changes) {
        boolean refiled = last != null && last.outcome() == Outcome.WON && move.outcome() == Outcome.WON;
        if (!refiled) {
            undoAbove(stage.order(), move, changes);
        }
        for (var passed : models.between(lens, move, progress(), stage.order())) {
            push(new Reached(move, passed, true), changes);
        }
        if (progress() < stage.order()) {
            push(new Reached(move, stage, false), changes);
        }
    }

    private void close(@Nullable Move last, Move move, Lens.Stage stage, Changes changes) {
        if (last != null && last.outcome() == Outcome.WON) {
            while (!standing.isEmpty()
                    && standing.peek().row().stage().canonical().outcome() == Outcome.WON) {
                changes.undone(standing.pop().row(), move);
            }
        }
        closed = changes.reached(new Reached(move, stage, false));
        all.add(closed);
    }

    private void undoAbove(int order, Move move, Changes changes) {
        while (progress() > order) {
            changes.undone(standing.pop().row(), move);
        }
    }

    private void push(Reached row, Changes changes) {
        standing.push(new Standing(changes.reached(row), row.stage().order()));
        all.add(row);
    }

    /** Told what changes. */
    interface Changes {

        Reached reached(Reached row);

        void undone(Reached row, Move by);
    }
}
