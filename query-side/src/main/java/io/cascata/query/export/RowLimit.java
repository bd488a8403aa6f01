package io.cascata.query.export;

/** How many rows an answer may have. It is whole or refused, never cut. */
public final class RowLimit {

    private final long most;
    private long rows;

    private RowLimit(long most) {
        this.most = most;
    }

    public static RowLimit none() {
        return new RowLimit(Long.MAX_VALUE);
    }

    public static RowLimit of(long most) {
        return new RowLimit(most);
    }

    /** So many more. Throws {@link Exceeded} where that is too many. */
    public void add(long more) {
        rows += more;
        if (rows > most) {
            throw new Exceeded(most);
        }
    }

    /** How many there have been. */
    public long rows() {
        return rows;
    }

    /** An answer has more rows than it may. */
    public static final class Exceeded extends RuntimeException {

        private final long most;

        Exceeded(long most) {
            super("more than " + most + " rows");
            this.most = most;
        }

        public long most() {
            return most;
        }
    }
}
