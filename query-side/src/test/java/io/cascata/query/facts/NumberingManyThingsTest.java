package io.cascata.query.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Things have numbers in the facts, more of them than are kept at hand. */
@Tag("P04")
class NumberingManyThingsTest {

    private DuckDBConnection connection;
    private final Numbers numbers = new Numbers("named");

    @BeforeEach
    void open() throws SQLException {
        connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
        try (var statement = connection.createStatement()) {
            statement.execute(Numbers.schema("named"));
        }
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void each_has_one_number_whoever_asks_and_whenever() throws SQLException {
        numbers.number(Stream.of("ann", "bob", "ann"), connection);
        numbers.write(connection);
        numbers.number(Stream.of("cleo", "bob"), connection);
        numbers.write(connection);

        var later = new Numbers("named");
        later.number(Stream.of("dora", "cleo", "ann", "bob"), connection);
        assertThat(List.of(later.of("ann"), later.of("bob"), later.of("cleo"), later.of("dora")))
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void what_was_not_written_is_given_again() throws SQLException {
        numbers.number(Stream.of("ann"), connection);
        numbers.write(connection);
        numbers.number(Stream.of("bob"), connection);
        numbers.clear();
        numbers.number(Stream.of("cleo", "ann"), connection);

        assertThat(numbers.of("cleo")).isEqualTo(2);
        assertThat(numbers.of("ann")).isEqualTo(1);
    }

    @Test
    void those_used_the_longest_ago_are_looked_up_again() throws SQLException {
        var first = IntStream.range(0, 100_000).mapToObj(i -> "first-" + i).toList();
        numbers.number(first.stream(), connection);
        numbers.number(Stream.of("last"), connection);
        numbers.write(connection);

        assertThatThrownBy(() -> numbers.of("first-0")).hasMessageContaining("first-0");
        numbers.number(Stream.of("first-0"), connection);
        assertThat(numbers.of("first-0")).isEqualTo(1);
    }
}
