package io.cascata.query.waterfall.export;

import io.cascata.query.facts.FactStore;
import io.cascata.query.projection.StoreFailure;
import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.query.waterfall.DealFilter;
import io.cascata.query.waterfall.Sight;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.duckdb.DuckDBConnection;

/** Writes stage history for BI tools, row by row: never all of it in memory. */
final class Export {

    private final Supplier<FactStore> facts;

    Export(Supplier<FactStore> facts) {
        this.facts = facts;
    }

    /** What can be exported. */
    enum Table {
        /** One row per opportunity with the first and the latest entry into every stage. */
        HISTORY("stage-history"),
        /** One row per stay. */
        STAYS("stage-stays");

        private final String fileName;

        Table(String fileName) {
            this.fileName = fileName;
        }

        /** Without extension. */
        String fileName() {
            return fileName;
        }
    }

    void write(Table table, ExportFormat format, DealFilter filter, Viewpoint viewpoint, OutputStream to) {
        var store = facts.get();
        var sight = Sight.of(viewpoint, store.position());
        store.read(connection -> {
            try {
                var sql = new ExportSql(connection, filter, sight).of(table);
                switch (format) {
                    case JSON -> JsonRows.write(connection, sql, to);
                    case CSV -> CsvRows.write(connection, sql, to);
                    case PARQUET -> parquet(connection, sql, to);
                }
            } catch (IOException e) {
                throw new StoreFailure("the export was broken off", e);
            }
            return table;
        });
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
