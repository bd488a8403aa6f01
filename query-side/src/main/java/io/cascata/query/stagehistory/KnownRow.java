package io.cascata.query.stagehistory;

/** A row that holds from one log position until another, at which a late event showed it to be wrong. */
abstract class KnownRow {

    static final long STILL = Long.MAX_VALUE;

    private long knownFrom;
    private long knownUntil = STILL;
    private boolean stored;
    private boolean waiting;

    KnownRow(long knownFrom) {
        this.knownFrom = knownFrom;
    }

    /** The position of the event that began it. */
    abstract long position();

    /** What two rows of one position must agree on to be the same. */
    abstract Object content();

    long knownFrom() {
        return knownFrom;
    }

    void knownFrom(long position) {
        knownFrom = position;
    }

    long knownUntil() {
        return knownUntil;
    }

    void supersededAt(long position) {
        knownUntil = position;
    }

    boolean stored() {
        return stored;
    }

    /** Whether it is to be written with the next commit. */
    boolean waiting() {
        return waiting;
    }

    void waits() {
        waiting = true;
    }

    /** Another row that says the same is written in its place. */
    void replaced() {
        waiting = false;
    }

    void markStored() {
        stored = true;
        waiting = false;
    }

    /** Stands for a row that says the same. */
    void takeOver(KnownRow row) {
        knownFrom = row.knownFrom;
        stored = row.stored;
        waiting = row.waiting;
    }
}
