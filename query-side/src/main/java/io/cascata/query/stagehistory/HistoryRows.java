package io.cascata.query.stagehistory;

import java.util.ArrayList;
import java.util.List;

/** All rows that are to be written with the next commit. */
final class HistoryRows {

    private final List<OpenedDeal> deals = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();
    private final List<Move> moves = new ArrayList<>();
    private final StageRows own = new StageRows();
    private final StageRows canonical = new StageRows();
    private final Pending<Term> terms = new Pending<>();

    /** An opportunity that is new to the tables. */
    record OpenedDeal(long n, String opportunity, String name, String group, String account) {}

    /** What an opportunity is called from now on: reports of many call it so from every viewpoint. */
    record Name(long n, String name) {}

    List<OpenedDeal> deals() {
        return deals;
    }

    List<Name> names() {
        return names;
    }

    List<Move> moves() {
        return moves;
    }

    StageRows own() {
        return own;
    }

    StageRows canonical() {
        return canonical;
    }

    Pending<Term> terms() {
        return terms;
    }

    void clear() {
        deals.clear();
        names.clear();
        moves.clear();
        own.clear();
        canonical.clear();
        terms.clear();
    }
}
