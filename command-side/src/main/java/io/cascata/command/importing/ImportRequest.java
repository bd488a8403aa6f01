package io.cascata.command.importing;

import io.cascata.command.importing.plan.ImportSettings;
import io.cascata.command.importing.reading.SourceFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to import, and how.
 *
 * @param process a process file (YAML); without one, a process is drafted from the data
 * @param mapping a mapping file (YAML); the plain CSV profile needs one
 */
public record ImportRequest(
        ImportProfile profile,
        List<SourceFile> files,
        @Nullable SourceFile process,
        @Nullable SourceFile mapping,
        ImportSettings settings) {

    public ImportRequest {
        files = List.copyOf(files);
    }
}
