package io.cascata.query.facts;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.duckdb.DuckDBConnection;

/** How a file of facts is opened: bounded memory outside the heap, no log of its own, no access to anything else. */
final class DuckDb {

    static final String MEMORY = "512MB";

    private static final String FACTS = "facts";

    private DuckDb() {}

    /** DuckDB writes what was committed to the file at its checkpoints alone; see {@link Checkpoints}. */
    static DuckDBConnection open(Path file, Path scratch) throws SQLException {
        var path = file.toAbsolutePath().toString();
        var properties = new Properties();
        properties.setProperty("memory_limit", MEMORY);
        properties.setProperty("temp_directory", path + ".tmp");
        properties.setProperty("preserve_insertion_order", "false");
        // Fewer checkpoints while a rebuild writes; closing the file makes one anyway.
        properties.setProperty("checkpoint_threshold", "128MB");
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        var connection = DriverManager.getConnection("jdbc:duckdb:", properties).unwrap(DuckDBConnection.class);
        try {
            execute(connection, "ATTACH " + quoted(path) + " AS " + FACTS + " (RECOVERY_MODE no_wal_writes)");
            execute(connection, "USE " + FACTS);
            confine(connection, scratch);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Another connection to the same file, for somebody else. */
    static DuckDBConnection beside(DuckDBConnection connection) throws SQLException {
        var another = connection.duplicate().unwrap(DuckDBConnection.class);
        execute(another, "USE " + FACTS);
        return another;
    }

    /**
     * From now on neither files nor networks can be reached by what is asked, and nobody can allow it again: nothing but the
     * number of threads may still be set.
     */
    private static void confine(DuckDBConnection connection, Path scratch) throws SQLException {
        execute(connection, "SET allowed_directories = [" + quoted(scratch.toString()) + "]");
        execute(connection, "SET enable_external_access = false");
        execute(connection, "SET allowed_configs = ['threads']");
        execute(connection, "SET lock_configuration = true");
    }

    /** What is written together. */
    @FunctionalInterface
    interface Writes {

        void write() throws SQLException;
    }

    /**
     * All of it or nothing. The transaction is begun by a statement: an appender does not begin one where the driver is
     * merely told not to commit by itself, and what it appends would stay whatever becomes of the rest.
     */
    static void transaction(DuckDBConnection connection, Writes writes) throws SQLException {
        execute(connection, "BEGIN TRANSACTION");
        try {
            writes.write();
            execute(connection, "COMMIT");
        } catch (SQLException | RuntimeException e) {
            rollback(connection, e);
            throw e;
        }
    }

    private static void rollback(DuckDBConnection connection, Exception cause) {
        try {
            execute(connection, "ROLLBACK");
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    static void execute(DuckDBConnection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
