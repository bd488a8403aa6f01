package io.cascata.query.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.query.projection.RecordedEvent;
import io.cascata.query.projection.StoreFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy of the file of a store that is still open is what a crash at this moment would leave. */
@Tag("P02")
class FactsAfterACrashTest {

    private static final long APART = 65_536;

    @TempDir
    private Path directory;

    private Path file;
    private FactStore store;

    @BeforeEach
    void open() {
        file = directory.resolve("it's the facts.duckdb");
        store = FactStore.open(file, List.of());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void they_stand_where_a_commit_left_them_and_not_far_behind() throws IOException {
        follow(APART);
        follow(APART + 1);
        assertThat(positionAfterACrash()).isEqualTo(APART);
        follow(2 * APART);
        assertThat(positionAfterACrash()).isEqualTo(2 * APART);
    }

    @Test
    void whoever_reads_them_meanwhile_puts_that_off_until_later() throws IOException {
        store.ask(connection -> {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("FROM progress");
                follow(APART);
                connection.rollback();
            }
            return true;
        });
        assertThat(positionAfterACrash()).isZero();
        follow(APART + 1);
        assertThat(positionAfterACrash()).isEqualTo(APART + 1);
    }

    @Test
    void they_have_nothing_to_catch_up_with_where_they_were_closed() {
        follow(3);
        store.close();
        store = FactStore.open(file, List.of());
        assertThat(store.position()).isEqualTo(3);
    }

    @Test
    void nothing_is_kept_of_a_commit_that_was_not_made() {
        store.close();
        store = FactStore.open(
                directory.resolve("half.duckdb"),
                List.of(new Writing(FactsAfterACrashTest::count), new Writing(connection -> {
                    throw new SQLException("no more room");
                })));
        assertThatThrownBy(() -> store.commit(7)).isInstanceOf(StoreFailure.class);
        assertThat(counted()).isZero();
    }

    private static void count(DuckDBConnection connection) throws SQLException {
        try (var appender = connection.createAppender("counted")) {
            appender.beginRow().append(1).endRow();
        }
    }

    private long counted() {
        return store.read(connection -> {
            try (var statement = connection.createStatement();
                    var answer = statement.executeQuery("SELECT count(*) FROM counted")) {
                answer.next();
                return answer.getLong(1);
            }
        });
    }

    private void follow(long position) {
        store.commit(position);
        store.caughtUp();
    }

    private long positionAfterACrash() throws IOException {
        var left = directory.resolve("left behind.duckdb");
        Files.copy(file, left);
        try (var found = FactStore.open(left, List.of())) {
            return found.position();
        } finally {
            Files.delete(left);
        }
    }

    @FunctionalInterface
    private interface Write {

        void on(DuckDBConnection connection) throws SQLException;
    }

    /** Knows no events, and writes something at each commit. */
    private record Writing(Write write) implements FactProjection {

        @Override
        public String name() {
            return "writing";
        }

        @Override
        public int version() {
            return 1;
        }

        @Override
        public List<String> schema() {
            return List.of("CREATE TABLE IF NOT EXISTS counted (i INTEGER)");
        }

        @Override
        public void prepare(List<RecordedEvent> events, DuckDBConnection connection) {
            // there are none
        }

        @Override
        public void project(RecordedEvent event) {
            // there is none
        }

        @Override
        public void flush(DuckDBConnection connection) throws SQLException {
            write.on(connection);
        }

        @Override
        public void discard() {
            // nothing has gathered
        }
    }
}
