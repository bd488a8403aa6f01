package io.cascata.command.importing.plan;

/** What became of a row, from weakest to strongest where several commands come from it. */
public enum RowFate {
    /** It says nothing that was not so already. */
    UNCHANGED,
    /** All it leads to is in the log already. */
    DUPLICATE,
    /** It tells nothing that has happened, such as an open task; the report says why. */
    SKIPPED,
    ACCEPTED,
    /** It, or a part of it, was refused. */
    REJECTED;

    public RowFate with(RowFate other) {
        return other.compareTo(this) > 0 ? other : this;
    }
}
