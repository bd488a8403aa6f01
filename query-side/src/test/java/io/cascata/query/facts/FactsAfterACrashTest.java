package io.cascata.query.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
}
