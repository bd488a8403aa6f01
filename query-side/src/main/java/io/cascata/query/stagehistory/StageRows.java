package io.cascata.query.stagehistory;

/** The rows of one lens that are to be written. */
final class StageRows implements Reach.Changes {

    private final Pending<Stay> stays = new Pending<>();
    private final Pending<Reached> reached = new Pending<>();

    Pending<Stay> stays() {
        return stays;
    }

    Pending<Reached> reached() {
        return reached;
    }

    @Override
    public Reached reached(Reached row) {
        reached.add(row);
        return row;
    }

    @Override
    public void undone(Reached row, Move by) {
        row.undo(by);
        reached.touch(row);
    }

    void clear() {
        stays.clear();
        reached.clear();
    }
}
