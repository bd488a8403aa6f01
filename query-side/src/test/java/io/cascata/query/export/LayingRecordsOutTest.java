package io.cascata.query.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.events.id.OpportunityId;
import java.math.BigDecimal;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Answers are trees, tables are flat. */
@Tag("K06")
class LayingRecordsOutTest {

    private record Answer(long knownAt, List<Row> rows, Part whole, List<String> notes) {}

    private record Row(
            OpportunityId id,
            @Nullable Instant at,
            @Nullable BigDecimal amount,
            Part part,
            List<Sum> sums,
            Map<String, Integer> reasons,
            List<Event> events) {}

    private record Part(@Nullable Double rate, boolean open) {}

    private record Sum(String currency, long count) {}

    private record Event(long position, String address) {}

    @Test
    void records_and_lists_in_a_record_stand_side_by_side() throws Exception {
        var one = new Row(
                new OpportunityId("o'1"),
                Instant.parse("2026-01-01T00:00:00.000001Z"),
                new BigDecimal("1E+3"),
                new Part(0.5, true),
                List.of(new Sum("EUR", 2)),
                Map.of("price", 1, "late", 2),
                List.of(new Event(7, "/seven"), new Event(9, "/nine")));
        var other = new Row(
                new OpportunityId("o-2"),
                null,
                null,
                new Part(null, false),
                List.of(new Sum("USD", 3)),
                Map.of(),
                List.of());
        var tables =
                AnswerTables.of(new Answer(42, List.of(one, other), new Part(1.0, false), List.of("a", "b")), null);

        assertThat(tables.names()).containsExactly("rows", "whole", "summary");
        assertThat(rows(tables.sql(null)))
                .containsExactly(
                        "id,at,amount,part_rate,part_open,reasons,events,sums_eur_count,sums_usd_count",
                        "o'1,2026-01-01 00:00:00.000001,1000.000000000000,0.5,true,late: 2; price: 1,7; 9,2,null",
                        "o-2,null,null,null,false,,,null,3");
        assertThat(rows(tables.sql("whole"))).containsExactly("rate,open", "1.0,false");
        assertThat(rows(tables.sql("summary"))).containsExactly("known_at,notes", "42,a; b");
    }

    @Test
    void a_table_without_rows_has_its_columns_all_the_same() throws Exception {
        var tables = AnswerTables.of(new Answer(0, List.of(), new Part(null, true), List.of()), null);

        assertThat(rows(tables.sql("rows"))).containsExactly("id,at,amount,part_rate,part_open,reasons,events");
    }

    @Test
    void a_great_many_rows_are_one_table() throws Exception {
        var many = IntStream.range(0, 20_000).mapToObj(i -> new Sum("EUR", i)).toList();

        assertThat(rows(AnswerTables.of(many, null).sql(null))).hasSize(20_001);
    }

    @Test
    void a_table_that_the_answer_has_not_is_refused_with_those_it_has() {
        var tables = AnswerTables.of(List.of(new Sum("EUR", 1)), null);

        assertThatThrownBy(() -> tables.sql("sums"))
                .isInstanceOf(ExportFormat.Refused.class)
                .hasMessageContaining("[rows], not 'sums'");
    }

    private static List<String> rows(String sql) throws SQLException {
        try (var duck = DriverManager.getConnection("jdbc:duckdb:");
                var statement = duck.createStatement();
                var row = statement.executeQuery(sql)) {
            int columns = row.getMetaData().getColumnCount();
            var lines = new ArrayList<String>();
            lines.add(line(columns, column -> row.getMetaData().getColumnLabel(column)));
            while (row.next()) {
                lines.add(line(columns, row::getString));
            }
            return lines;
        }
    }

    @FunctionalInterface
    private interface Reading {

        @Nullable
        String of(int column) throws SQLException;
    }

    private static String line(int columns, Reading reading) throws SQLException {
        var cells = new ArrayList<String>();
        for (int column = 1; column <= columns; column++) {
            cells.add(String.valueOf(reading.of(column)));
        }
        return String.join(",", cells);
    }
}
