package io.cascata.query.export;

import io.cascata.query.projection.StoreFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.duckdb.DuckDBConnection;

/** Writes the rows of a statement to a file. */
public final class TableFile {

    private TableFile() {}

    /**
     * How many rows it wrote; {@code seconds} is how long the statement may take, 0 for any time. Parquet is written by the
     * engine, which may write to the scratch folder of the facts only.
     */
    public static long write(
            DuckDBConnection connection, String sql, ExportFormat format, Path to, RowLimit limit, int seconds)
            throws SQLException {
        try {
            switch (format) {
                case PARQUET -> limit.add(parquet(connection, sql, to, seconds));
                case JSON, CSV -> text(connection, sql, format, to, limit, seconds);
            }
            return limit.rows();
        } catch (IOException e) {
            throw new StoreFailure("cannot write " + to, e);
        }
    }

    /**
     * The same for any number of rows that have columns of the engine's own types up to 64 bits: CSV and JSON are written
     * from a Parquet file beside them, which goes afterwards. To have the driver hand rows on while the statement runs is
     * no way: it takes one that fails halfway for one that has ended.
     */
    public static long whole(
            DuckDBConnection connection, String sql, ExportFormat format, Path to, RowLimit limit, int seconds)
            throws SQLException {
        if (format == ExportFormat.PARQUET) {
            return write(connection, sql, format, to, limit, seconds);
        }
        var parquet = to.resolveSibling(to.getFileName() + ".parquet");
        try {
            try (var rows = new RowCursor.OfParquet(connection, parquet, parquet(connection, sql, parquet, seconds))) {
                text(rows, format, to, limit);
            } finally {
                Files.deleteIfExists(parquet);
            }
            return limit.rows();
        } catch (IOException e) {
            throw new StoreFailure("cannot write " + to, e);
        }
    }

    private static void text(
            DuckDBConnection connection, String sql, ExportFormat format, Path to, RowLimit limit, int seconds)
            throws SQLException, IOException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setQueryTimeout(seconds);
            try (var rows = RowCursor.of(statement.executeQuery())) {
                text(rows, format, to, limit);
            }
        }
    }

    private static void text(RowCursor rows, ExportFormat format, Path to, RowLimit limit)
            throws SQLException, IOException {
        try (var out = Files.newOutputStream(to)) {
            if (format == ExportFormat.JSON) {
                JsonRows.write(rows, limit, out);
            } else {
                CsvRows.write(rows, limit, out);
            }
        }
    }

    private static long parquet(DuckDBConnection connection, String sql, Path to, int seconds) throws SQLException {
        var copy = "COPY (" + sql + "\n) TO '" + to.toString().replace("'", "''") + "' (FORMAT parquet)";
        try (var statement = connection.prepareStatement(copy)) {
            statement.setQueryTimeout(seconds);
            return statement.executeLargeUpdate();
        }
    }
}
