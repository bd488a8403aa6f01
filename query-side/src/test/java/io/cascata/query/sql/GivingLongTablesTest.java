package io.cascata.query.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.query.export.ExportFormat;
import io.cascata.query.export.FlatTable;
import io.cascata.query.testing.Facts;
import io.cascata.query.viewpoint.Viewpoint;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A table that is not in memory as a whole when it is written, one without rows, and one whose last row cannot be made. */
@Tag("K06")
class GivingLongTablesTest {

    private static final int ROWS = 250_001;

    private static final FlatTable LONG =
            table("long", "SELECT range AS number, '=' || range AS text FROM range(" + ROWS + ")");
    private static final FlatTable KINDS = table(
            "kinds",
            "SELECT 1.50::DECIMAL(21, 6) AS amount, TIMESTAMP '2026-06-30 12:00:00' AS time, DATE '2026-06-30' AS day,"
                    + " true AS sure, 0.25::DOUBLE AS part, 7::INTEGER AS small, NULL::VARCHAR AS nothing");
    private static final FlatTable EMPTY = table("empty", "SELECT range AS number FROM range(0)");
    private static final FlatTable BROKEN = table(
            "broken",
            "SELECT CASE WHEN range = " + (ROWS - 1) + " THEN error('no such row') ELSE range::VARCHAR END AS number"
                    + " FROM range(" + ROWS + ")");

    private Path directory;
    private Facts facts;

    private static FlatTable table(String name, String sql) {
        return new FlatTable.Selected(name, "Made up", (connection, seen) -> sql);
    }

    @BeforeEach
    void open(@TempDir Path directory) {
        this.directory = directory;
        this.facts = new Facts(directory);
    }

    @AfterEach
    void close() {
        facts.close();
    }

    private List<String> lines(String name, ExportFormat format) throws Exception {
        try (var answer = console().table(name, Viewpoint.NOW, format)) {
            return Files.readAllLines(answer.path());
        }
    }

    private SqlConsole console() {
        return new SqlConsole(facts::store, List.of(LONG, KINDS, EMPTY, BROKEN), new SqlConsole.Limits(60, 60));
    }

    @Test
    void every_row_is_given_once_as_csv_and_as_json() throws Exception {
        var csv = LongStream.range(0, ROWS).mapToObj(n -> n + ",'=" + n);
        var json = LongStream.range(0, ROWS).mapToObj(n -> "\"number\":" + n + ",\"text\":\"=" + n + "\"");
        var lines = lines("long", ExportFormat.CSV);
        var text = lines("long", ExportFormat.JSON).getFirst();

        assertThat(lines.getFirst()).isEqualTo("number,text");
        assertThat(sorted(lines.stream().skip(1))).isEqualTo(sorted(csv));
        assertThat(text).startsWith("[{").endsWith("}]");
        assertThat(sorted(Stream.of(text.substring(2, text.length() - 2).split("\\},\\{"))))
                .isEqualTo(sorted(json));
    }

    /** Compared in order, for a comparison in any order looks through all rows for each that differs. */
    private static List<String> sorted(Stream<String> rows) {
        return rows.sorted().toList();
    }

    @Test
    void values_are_written_as_those_of_an_answer_are() throws Exception {
        var question = new SqlConsole.Question("FROM kinds", Viewpoint.NOW, ExportFormat.JSON, 10);
        try (var answer = console().answer(question)) {
            assertThat(lines("kinds", ExportFormat.JSON))
                    .isEqualTo(Files.readAllLines(answer.path()))
                    .containsExactly("[{\"amount\":1.5,\"time\":\"2026-06-30T12:00:00Z\",\"day\":\"2026-06-30\","
                            + "\"sure\":true,\"part\":0.25,\"small\":7,\"nothing\":null}]");
        }
    }

    @Test
    void numbers_of_any_width_and_truths_are_no_texts_in_json() throws Exception {
        var sql = "SELECT sum(range) AS sum, true AS sure, 1::TINYINT AS small, 0.5::FLOAT AS part FROM range(4)";
        try (var answer = console().answer(new SqlConsole.Question(sql, Viewpoint.NOW, ExportFormat.JSON, 10))) {
            assertThat(answer.path()).hasContent("[{\"sum\":6,\"sure\":true,\"small\":1,\"part\":0.5}]");
        }
    }

    @Test
    void a_table_without_rows_has_its_columns() throws Exception {
        assertThat(lines("empty", ExportFormat.CSV)).containsExactly("number");
        assertThat(lines("empty", ExportFormat.JSON)).containsExactly("[]");
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void what_fails_at_its_last_row_is_refused_what_follows_is_not_and_neither_leaves_a_file(ExportFormat format)
            throws Exception {
        assertThatThrownBy(() -> console().table("broken", Viewpoint.NOW, format))
                .isInstanceOf(SqlRefused.class)
                .hasMessageContaining("no such row");
        assertThat(lines("empty", ExportFormat.CSV)).containsExactly("number");
        try (var files = Files.walk(directory)) {
            assertThat(files.filter(file -> file.getFileName().toString().startsWith("answer-")))
                    .isEmpty();
        }
    }
}
