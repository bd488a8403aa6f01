package io.cascata.query.export;

import io.cascata.query.projection.StoreFailure;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Locale;
import java.util.regex.Pattern;
import org.duckdb.DuckDBConnection;

/** Writes the rows of a statement to a file. */
public final class TableFile {

    private static final Pattern KEPT =
            Pattern.compile("BIGINT|INTEGER|DOUBLE|BOOLEAN|VARCHAR|DATE|TIMESTAMP|DECIMAL\\(\\d+,\\d+\\)");

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
     * The same for any number of rows: CSV and JSON are written from a Parquet file beside them, which goes afterwards, where
     * Parquet keeps the columns as they are. To have the driver hand rows on while the statement runs is no way: it takes
     * one that fails halfway for one that has ended.
     */
    public static long whole(
            DuckDBConnection connection, String sql, ExportFormat format, Path to, RowLimit limit, int seconds)
            throws SQLException {
        if (format == ExportFormat.PARQUET || !isKept(connection, sql)) {
            return write(connection, sql, format, to, limit, seconds);
        }
        var parquet = to.resolveSibling(to.getFileName() + ".parquet");
        try {
            try (var rows = new RowCursor.OfParquet(connection, parquet, parquet(connection, sql, parquet, seconds));
                    var out = Files.newOutputStream(to)) {
                text(rows, format, limit, out);
            } finally {
                Files.deleteIfExists(parquet);
            }
            return limit.rows();
        } catch (IOException e) {
            throw new StoreFailure("cannot write " + to, e);
        }
    }

    /** Whether a Parquet file has each column in its type and under its name, which it takes for the same in capitals. */
    private static boolean isKept(DuckDBConnection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            var columns = statement.getMetaData();
            var names = new HashSet<String>();
            for (int column = 1; column <= columns.getColumnCount(); column++) {
                if (!KEPT.matcher(columns.getColumnTypeName(column)).matches()
                        || !names.add(columns.getColumnLabel(column).toLowerCase(Locale.ROOT))) {
                    return false;
                }
            }
            return true;
        }
    }

    private static void text(
            DuckDBConnection connection, String sql, ExportFormat format, Path to, RowLimit limit, int seconds)
            throws SQLException, IOException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setQueryTimeout(seconds);
            try (var rows = RowCursor.of(statement.executeQuery());
                    var out = Files.newOutputStream(to)) {
                text(rows, format, limit, out);
            }
        }
    }

    static void text(RowCursor rows, ExportFormat format, RowLimit limit, OutputStream to)
            throws SQLException, IOException {
        if (format == ExportFormat.JSON) {
            JsonRows.write(rows, limit, to);
        } else {
            CsvRows.write(rows, limit, to);
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
