package io.cascata.query.stagehistory;

import java.util.ArrayList;
import java.util.List;

/** What is at hand of one opportunity while its events are placed. */
final class Deal {

    private final long n;
    private final List<Move> moves;
    private Track own;
    private Track canonical;
    private TermTrack terms;

    private Deal(long n, List<Move> moves, Track own, Track canonical, TermTrack terms) {
        this.n = n;
        this.moves = moves;
        this.own = own;
        this.canonical = canonical;
        this.terms = terms;
    }

    static Deal opened(long n, StageModels models) {
        return new Deal(
                n,
                new ArrayList<>(),
                new Track(Lens.PROCESS, models),
                new Track(Lens.CANONICAL, models),
                new TermTrack());
    }

    /** An opportunity whose moves and changes, in order of business time, are in the tables already. */
    static Deal stored(long n, StageModels models, List<Move> moves, List<Term.Change> changes) {
        return new Deal(
                n,
                new ArrayList<>(moves),
                Track.stored(Lens.PROCESS, models, moves),
                Track.stored(Lens.CANONICAL, models, moves),
                TermTrack.stored(changes));
    }

    long n() {
        return n;
    }

    void move(Move move, HistoryRows rows) {
        rows.moves().add(move);
        boolean inOrder = moves.isEmpty() || moves.getLast().isBefore(move);
        moves.add(move);
        if (inOrder) {
            own.append(move, rows.own());
            canonical.append(move, rows.canonical());
            return;
        }
        moves.sort((a, b) -> a.isBefore(b) ? -1 : b.isBefore(a) ? 1 : 0);
        own = own.refolded(moves, move.position(), rows.own());
        canonical = canonical.refolded(moves, move.position(), rows.canonical());
    }

    void change(Term.Change change, HistoryRows rows) {
        terms = terms.with(change, rows.terms());
    }
}
