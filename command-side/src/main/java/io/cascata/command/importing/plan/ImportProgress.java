package io.cascata.command.importing.plan;

/** Hears how far an import has come, and may stop it between two batches. */
public interface ImportProgress {

    ImportProgress SILENT = new ImportProgress() {};

    /** One more row has been read. */
    default void rowRead() {}

    /** All rows are read; this many pieces of work follow. */
    default void planned(long works) {}

    /** So many commands have been carried out in one commit, of so many pieces of work. */
    default void carriedOut(int works, int commands) {}

    /** Asked before each batch. */
    default boolean isCancelled() {
        return false;
    }
}
