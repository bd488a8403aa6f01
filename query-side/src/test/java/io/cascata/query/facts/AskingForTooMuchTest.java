package io.cascata.query.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.cascata.query.projection.StoreFailure;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A question gathers more in one list than all the memory that facts may take. */
@Tag("P04")
class AskingForTooMuchTest {

    private static final String TOO_MUCH = "SELECT len(list(n)) FROM range(200_000_000) r(n)";

    @TempDir
    private Path directory;

    private FactStore store;

    @BeforeEach
    void open() {
        store = FactStore.open(directory.resolve("facts.duckdb"), List.of());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void it_is_refused_with_what_to_ask_instead() {
        assertThatExceptionOfType(QuestionTooLarge.class)
                .isThrownBy(() -> store.read(connection -> number(connection, TOO_MUCH)))
                .withMessageContainingAll("the facts", "512MB", "a shorter window or a filter")
                .satisfies(refused -> {
                    assertThat(refused.status()).isEqualTo(422);
                    assertThat(refused.code()).isEqualTo("question-too-large");
                });
        assertThatExceptionOfType(QuestionTooLarge.class)
                .isThrownBy(() -> store.ask(connection -> number(connection, TOO_MUCH)));
    }

    @Test
    void the_next_question_is_answered() {
        assertThatExceptionOfType(QuestionTooLarge.class)
                .isThrownBy(() -> store.read(connection -> number(connection, TOO_MUCH)));
        assertThat(store.<Long>read(connection -> number(connection, "SELECT 42")))
                .isEqualTo(42);
    }

    @Test
    void what_fails_for_another_reason_is_no_question_too_large() {
        assertThatExceptionOfType(StoreFailure.class)
                .isThrownBy(() -> store.read(connection -> number(connection, "SELECT n FROM nowhere")));
    }

    private static long number(DuckDBConnection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
