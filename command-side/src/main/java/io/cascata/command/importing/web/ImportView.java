package io.cascata.command.importing.web;

import io.cascata.command.importing.ImportReport;
import io.cascata.command.importing.ImportRun;
import org.jspecify.annotations.Nullable;

/** An import as clients see it; {@code progress} from 0 to 1, the report once it has ended. */
record ImportView(
        String id,
        ImportRun.Status status,
        long rowsRead,
        double progress,
        @Nullable ImportReport report,
        ImportRun.@Nullable Failure failure) {

    static ImportView of(ImportRun run) {
        return new ImportView(run.id(), run.status(), run.rowsReadSoFar(), run.progress(), run.report(), run.failure());
    }
}
