package io.cascata.query.stagehistory;

import io.cascata.events.value.Outcome;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which stages an opportunity has reached, move by move: passing over a stage reaches it, moving back undoes the later ones. */
final class Reach {

    private final Lens lens;
    private final StageModels models;
    private final List<Reached> all = new ArrayList<>();
    private final Deque<Reached> standing = new ArrayDeque<>();
    private @Nullable Reached closed;

    Reach(Lens lens, StageModels models) {
        this.lens = lens;
        this.models = models;
    }

    List<Reached> all() {
        return all;
    }

    int progress() {
        var top = standing.peek();
        return top == null ? 0 : top.stage().order();
    }

    void move(@Nullable Move last, Move move, Lens.Stage stage, Changes changes) {
        if (closed != null) {
            changes.undone(closed, move);
            closed = null;
        }
        if (last != null && lens.otherModel(last, move)) {
            undoAbove(0, move, changes);
        }
        switch (move.outcome()) {
            case OPEN, WON -> progressTo(last, move, stage, changes);
            case LOST, RECYCLED -> close(last, move, stage, changes);
        }
    }

    private void progressTo(@Nullable Move last, Move move, Lens.Stage stage, Changes changes) {
        boolean refiled = last != null && last.outcome() == Outcome.WON && move.outcome() == Outcome.WON;
        if (!refiled) {
            undoAbove(stage.order(), move, changes);
        }
        for (var passed : models.between(lens, move, progress(), stage.order())) {
            push(changes.reached(new Reached(move, passed, true)));
        }
        if (progress() < stage.order()) {
            push(changes.reached(new Reached(move, stage, false)));
        }
    }

    private void close(@Nullable Move last, Move move, Lens.Stage stage, Changes changes) {
        if (last != null && last.outcome() == Outcome.WON) {
            while (!standing.isEmpty() && standing.peek().stage().canonical().outcome() == Outcome.WON) {
                changes.undone(standing.pop(), move);
            }
        }
        closed = changes.reached(new Reached(move, stage, false));
        all.add(closed);
    }

    private void undoAbove(int order, Move move, Changes changes) {
        while (progress() > order) {
            changes.undone(standing.pop(), move);
        }
    }

    private void push(Reached reached) {
        standing.push(reached);
        all.add(reached);
    }

    /** Told what changes. */
    interface Changes {

        Reached reached(Reached row);

        void undone(Reached row, Move by);
    }
}
