package io.cascata.query.facts;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.duckdb.DuckDBConnection;

/** How a file of facts is opened: bounded memory outside the heap, no access to anything else. */
final class DuckDb {

    static final String MEMORY = "512MB";

    private DuckDb() {}

    static DuckDBConnection open(Path file, Path scratch) throws SQLException {
        var properties = new Properties();
        properties.setProperty("memory_limit", MEMORY);
        properties.setProperty("preserve_insertion_order", "false");
        // Fewer checkpoints while a rebuild writes; closing the file makes one anyway.
        properties.setProperty("checkpoint_threshold", "128MB");
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        var connection =
                (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:" + file.toAbsolutePath(), properties);
        confine(connection, scratch);
        return connection;
    }

    /**
     * From now on neither files nor networks can be reached by what is asked, and nobody can allow it again: nothing but the
     * number of threads may still be set.
     */
    private static void confine(DuckDBConnection connection, Path scratch) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "SET allowed_directories = ['" + scratch.toString().replace("'", "''") + "']");
            statement.execute("SET enable_external_access = false");
            statement.execute("SET allowed_configs = ['threads']");
            statement.execute("SET lock_configuration = true");
        }
    }
}
