package io.cascata.query.export;

import io.cascata.query.facts.FactStore;
import io.cascata.query.projection.StoreFailure;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.sql.SQLException;
import org.duckdb.DuckDBConnection;
import org.springframework.http.HttpHeaders;

/** Writes the rows of a statement, row by row: never all of them in memory. */
public final class TableExport {

    private TableExport() {}

    /** Makes the statement over a connection, which sees one snapshot. */
    @FunctionalInterface
    public interface Rows {

        String sql(DuckDBConnection connection) throws SQLException;
    }

    public static void write(FactStore store, Rows rows, ExportFormat format, OutputStream to) {
        store.read(connection -> {
            try {
                return write(store, connection, rows.sql(connection), format, to);
            } catch (IOException e) {
                throw new StoreFailure("the export was broken off", e);
            }
        });
    }

    private static ExportFormat write(
            FactStore store, DuckDBConnection connection, String sql, ExportFormat format, OutputStream to)
            throws SQLException, IOException {
        if (format == ExportFormat.PARQUET) {
            parquet(store, connection, sql, to);
            return format;
        }
        try (var statement = connection.createStatement();
                var rows = RowCursor.of(statement.executeQuery(sql))) {
            if (format == ExportFormat.JSON) {
                JsonRows.write(rows, RowLimit.none(), to);
            } else {
                CsvRows.write(rows, RowLimit.none(), to);
            }
        }
        return format;
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

    private static void parquet(FactStore store, DuckDBConnection connection, String sql, OutputStream to)
            throws SQLException, IOException {
        try (var file = store.scratch().file()) {
            TableFile.write(connection, sql, ExportFormat.PARQUET, file.path(), RowLimit.none(), 0);
            Files.copy(file.path(), to);
        }
    }
}
