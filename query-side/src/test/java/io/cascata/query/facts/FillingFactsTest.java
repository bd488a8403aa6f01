package io.cascata.query.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of facts that has seen nothing yet is filled from the first event on. */
@Tag("P02")
class FillingFactsTest {

    private static final int PROCESSORS = Math.min(4, Runtime.getRuntime().availableProcessors());

    @TempDir
    private Path directory;

    @Test
    void the_one_who_fills_it_works_alone() {
        try (var store = open()) {
            store.commit(1);
            assertThat(threads(store)).isEqualTo(1);
        }
    }

    @Test
    void once_it_has_seen_the_log_all_threads_answer() {
        try (var store = open()) {
            store.commit(1);
            store.caughtUp();
            assertThat(threads(store)).isEqualTo(PROCESSORS);
        }
    }

    @Test
    void all_threads_answer_at_once_where_it_is_opened_again() {
        try (var store = open()) {
            store.commit(1);
        }
        try (var store = open()) {
            assertThat(threads(store)).isEqualTo(PROCESSORS);
        }
    }

    private FactStore open() {
        return FactStore.open(directory.resolve("facts.duckdb"), List.of());
    }

    private static long threads(FactStore store) {
        return store.read(connection -> {
            try (var statement = connection.createStatement();
                    var answer = statement.executeQuery("SELECT current_setting('threads')")) {
                answer.next();
                return answer.getLong(1);
            }
        });
    }
}
