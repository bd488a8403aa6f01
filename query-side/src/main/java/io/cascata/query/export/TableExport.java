package io.cascata.query.export;

import io.cascata.query.facts.FactStore;
import io.cascata.query.projection.StoreFailure;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.sql.SQLException;
import org.duckdb.DuckDBConnection;
import org.springframework.http.HttpHeaders;

/** Writes the rows of a statement, as few of them in memory at a time as may be. */
public final class TableExport {

    /**
     * Facts of so many events have few rows behind any number. These are given as the driver holds them: to write a file and
     * read it again takes longer than most of them do.
     */
    private static final long FEW = 100_000;

    /** So many rows are few as well, whatever they are of. */
    private static final int PAGE = 10_000;

    private static final String BROKEN_OFF = "the export was broken off";

    private TableExport() {}

    /** Makes the statement over a connection, which sees one snapshot. */
    @FunctionalInterface
    public interface Rows {

        String sql(DuckDBConnection connection) throws SQLException;
    }

    public static void write(FactStore store, Rows rows, ExportFormat format, OutputStream to) {
        write(store, rows, format, to, FEW);
    }

    /**
     * The same where it is known that there are {@code most} rows at most. Nothing of a page goes out before all of it is
     * there: its connection is not kept for as long as somebody takes to read.
     */
    public static void page(FactStore store, Rows rows, ExportFormat format, int most, OutputStream to) {
        if (most > PAGE) {
            write(store, rows, format, to);
            return;
        }
        var page = new ByteArrayOutputStream();
        write(store, rows, format, page, Long.MAX_VALUE);
        try {
            page.writeTo(to);
        } catch (IOException e) {
            throw new StoreFailure(BROKEN_OFF, e);
        }
    }

    /** The same, where facts of up to {@code few} events have few rows. */
    static void write(FactStore store, Rows rows, ExportFormat format, OutputStream to, long few) {
        try {
            if (format == ExportFormat.PARQUET || store.position() > few) {
                byFile(store, rows, format, to);
            } else {
                held(store, rows, format, to);
            }
        } catch (IOException e) {
            throw new StoreFailure(BROKEN_OFF, e);
        }
    }

    /** Nothing goes out before all rows are written: what fails, or is broken off, leaves neither a part of them nor a file. */
    private static void byFile(FactStore store, Rows rows, ExportFormat format, OutputStream to) throws IOException {
        try (var file = store.scratch().file()) {
            store.read(connection ->
                    TableFile.whole(connection, rows.sql(connection), format, file.path(), RowLimit.none(), 0));
            Files.copy(file.path(), to);
        }
    }

    private static void held(FactStore store, Rows rows, ExportFormat format, OutputStream to) {
        store.read(connection -> {
            try (var statement = connection.createStatement();
                    var found = RowCursor.of(statement.executeQuery(rows.sql(connection)))) {
                TableFile.text(found, format, RowLimit.none(), to);
                return format;
            } catch (IOException e) {
                throw new StoreFailure(BROKEN_OFF, e);
            }
        });
    }

    /** The body of an answer that is a table, its headers set. */
    public static OutputStream answer(HttpServletResponse response, ExportFormat format, String fileName)
            throws IOException {
        response.setContentType(format.mediaType());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + fileName + "." + format.extension() + "\"");
        return response.getOutputStream();
    }
}
