package io.cascata.query.stagehistory;

import io.cascata.events.value.Outcome;
import io.cascata.query.facts.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stays of one opportunity through one lens, folded from its moves in order of business time. */
final class Track {

    private final Lens lens;
    private final StageModels models;
    private final List<Stay> stays = new ArrayList<>();
    private final Reach reach;
    private @Nullable Move last;

    Track(Lens lens, StageModels models) {
        this.lens = lens;
        this.models = models;
        this.reach = new Reach(lens, models);
    }

    /** The track of moves that are all in the tables already. */
    static Track stored(Lens lens, StageModels models, List<Move> moves) {
        var track = new Track(lens, models);
        var rows = new StageRows();
        moves.forEach(move -> track.append(move, rows));
        track.stays.forEach(KnownRow::markStored);
        track.reach.all().forEach(KnownRow::markStored);
        return track;
    }

    /** The track of these moves, one of which came late at {@code position}; what still holds of this one is kept. */
    Track refolded(List<Move> moves, long position, StageRows rows) {
        var again = new Track(lens, models);
        moves.forEach(move -> again.append(move, new StageRows()));
        rows.stays().reconcile(stays, again.stays, position);
        rows.reached().reconcile(reach.all(), again.reach.all(), position);
        return again;
    }

    void append(Move move, StageRows rows) {
        var open = stays.isEmpty() ? null : stays.getLast();
        var stage = models.stage(lens, move);
        if (open != null && !lens.leaves(open.entered(), move)) {
            stay(move, stage, rows);
            return;
        }
        if (open != null) {
            open.leave(move, stage, leaving(open, move, stage));
            rows.stays().touch(open);
        }
        reach.move(last, move, stage, rows);
        var stay = new Stay(move, stage, before(open, move, stage), reach);
        stays.add(stay);
        rows.stays().add(stay);
        last = move;
    }

    /** The stay goes on, though maybe by another version of the process. */
    private void stay(Move move, Lens.Stage stage, StageRows rows) {
        if (last != null && lens.otherModel(last, move)) {
            reach.move(last, move, stage, rows);
        }
        last = move;
    }

    private Leaving leaving(Stay open, Move move, Lens.Stage stage) {
        var from = open.stage().canonical().outcome();
        var to = stage.canonical().outcome();
        if (from != Outcome.OPEN && from == to) {
            return Leaving.REFILED;
        }
        return switch (to) {
            case WON -> Leaving.WON;
            case LOST -> Leaving.LOST;
            case RECYCLED -> Leaving.RECYCLED;
            case OPEN -> from == Outcome.OPEN ? within(open, move, stage) : Leaving.REOPENED;
        };
    }

    private Leaving within(Stay open, Move move, Lens.Stage stage) {
        if (last != null && lens.otherModel(last, move)) {
            return Leaving.OTHER_MODEL;
        }
        return stage.order() > open.stage().order() ? Leaving.ADVANCED : Leaving.MOVED_BACK;
    }

    private Stay.Before before(@Nullable Stay open, Move move, Lens.Stage stage) {
        int visit = 1;
        Long previous = null;
        for (var stay : stays) {
            if (stay.stage().key() == stage.key()) {
                visit++;
                previous = stay.entered().at();
            }
        }
        long opened = stays.isEmpty() ? move.at() : stays.getFirst().entered().at();
        return new Stay.Before(open == null ? Words.NONE : open.stage().key(), visit, previous, opened);
    }
}
