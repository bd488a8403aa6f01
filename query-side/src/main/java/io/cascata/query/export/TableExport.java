package io.cascata.query.export;

import io.cascata.query.facts.FactStore;
import io.cascata.query.projection.StoreFailure;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
                var sql = rows.sql(connection);
                switch (format) {
                    case JSON -> JsonRows.write(connection, sql, to);
                    case CSV -> CsvRows.write(connection, sql, to);
                    case PARQUET -> parquet(connection, sql, to);
                }
            } catch (IOException e) {
                throw new StoreFailure("the export was broken off", e);
            }
            return format;
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

    private static void parquet(DuckDBConnection connection, String sql, OutputStream to)
            throws SQLException, IOException {
        Path directory = Files.createTempDirectory("cascata-export");
        Path file = directory.resolve("export.parquet");
        try (var statement = connection.createStatement()) {
            statement.execute("COPY (" + sql + ") TO '" + file.toString().replace("'", "''") + "' (FORMAT parquet)");
            Files.copy(file, to);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(directory);
        }
    }
}
