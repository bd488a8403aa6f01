package io.cascata.query.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;

/** Rows that are asked for and not written yet: what makes no sense has been refused by then. */
@FunctionalInterface
public interface RowWriter {

    void write(ExportFormat format, OutputStream to);

    /** Answers a request with them; {@code format} goes before its Accept header. */
    default void answer(ServletWebRequest call, @Nullable String format, String fileName) throws IOException {
        var wanted = ExportFormat.of(format, call.getHeader(HttpHeaders.ACCEPT));
        write(wanted, TableExport.answer(Objects.requireNonNull(call.getResponse()), wanted, fileName));
    }
}
