package io.cascata.query.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.DomainEvent;
import io.cascata.query.projection.RecordedEvent;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBConnection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows are put in order whenever the facts have become twice as many. */
@Tag("P02")
class ArrangingFactsTest {

    private static final int MANY = 65_536;

    @TempDir
    private Path directory;

    /** Writes a row with each commit, each with a smaller key than the one before. */
    private static final class Falling implements FactProjection {

        private int key = 9;

        @Override
        public String name() {
            return "falling";
        }

        @Override
        public int version() {
            return 1;
        }

        @Override
        public boolean wants(Class<? extends DomainEvent> event) {
            return false;
        }

        @Override
        public List<String> schema() {
            return List.of(
                    "CREATE TABLE IF NOT EXISTS falling (k INTEGER, exact DECIMAL(21, 6) USING COMPRESSION uncompressed)");
        }

        @Override
        public Map<String, String> orders() {
            return Map.of("falling", "k");
        }

        @Override
        public void prepare(List<RecordedEvent> events, DuckDBConnection connection) {}

        @Override
        public void project(RecordedEvent event) {}

        @Override
        public void flush(DuckDBConnection connection) throws SQLException {
            DuckDb.execute(connection, "INSERT INTO falling VALUES (" + key-- + ", 0.5)");
        }

        @Override
        public void discard() {}
    }

    @Test
    void a_few_are_left_as_they_came() {
        try (var store = open()) {
            commit(store, MANY / 2, MANY - 1);
            assertThat(keys(store)).containsExactly(9, 8);
        }
    }

    @Test
    void many_are_put_in_order_and_again_once_they_are_twice_as_many() {
        try (var store = open()) {
            commit(store, 1, MANY);
            assertThat(keys(store)).containsExactly(8, 9);
            commit(store, 2 * MANY - 1);
            assertThat(keys(store)).containsExactly(8, 9, 7);
            commit(store, 2 * MANY);
            assertThat(keys(store)).containsExactly(6, 7, 8, 9);
        }
    }

    @Test
    void the_file_knows_how_far_it_is_in_order() {
        try (var store = open()) {
            commit(store, 1, MANY);
        }
        try (var store = open()) {
            commit(store, MANY + 1);
            assertThat(keys(store)).containsExactly(8, 9, 9);
        }
    }

    @Test
    void whoever_reads_meanwhile_sees_every_row() {
        try (var store = open()) {
            commit(store, 1, 2);
            store.read(connection -> {
                assertThat(keys(connection)).containsExactly(9, 8);
                commit(store, MANY);
                assertThat(keys(connection)).containsExactly(9, 8);
                return connection;
            });
            assertThat(keys(store)).containsExactly(7, 8, 9);
        }
    }

    private FactStore open() {
        return FactStore.open(directory.resolve("facts.duckdb"), List.of(new Falling()));
    }

    private static void commit(FactStore store, long... positions) {
        for (long position : positions) {
            store.commit(position);
            store.caughtUp();
        }
    }

    private static List<Integer> keys(FactStore store) {
        return store.read(ArrangingFactsTest::keys);
    }

    private static List<Integer> keys(DuckDBConnection connection) throws SQLException {
        var keys = new ArrayList<Integer>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT k FROM falling WHERE exact = 0.5")) {
            while (rows.next()) {
                keys.add(rows.getInt(1));
            }
        }
        return keys;
    }
}
