package io.cascata.query.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rows that are asked for and not written yet: what makes no sense has been refused by then. */
@FunctionalInterface
public interface RowWriter {

    void write(ExportFormat format, OutputStream to);

    /** Answers a request with them; {@code format} goes before what it accepts. */
    default void answer(
            @Nullable HttpServletResponse response, @Nullable String accept, @Nullable String format, String fileName)
            throws IOException {
        var wanted = ExportFormat.of(format, accept);
        write(wanted, TableExport.answer(Objects.requireNonNull(response), wanted, fileName));
    }
}
