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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table that never ends, and one of three rows. */
@Tag("K06")
class GivingWholeTablesTest {

    private static final FlatTable ENDLESS = new FlatTable.Selected(
            "endless",
            "Nothing that ever ends",
            (connection, seen) ->
                    "SELECT count(*) AS rows FROM range(10000000000) a, range(1000000) b WHERE a.range > b.range");
    private static final FlatTable SHORT =
            new FlatTable.Selected("short", "A number", (connection, seen) -> "SELECT range AS number FROM range(3)");

    private Facts facts;

    @BeforeEach
    void open(@TempDir Path directory) {
        facts = new Facts(directory);
    }

    @AfterEach
    void close() {
        facts.close();
    }

    private SqlConsole console(SqlConsole.Limits limits) {
        return new SqlConsole(facts::store, List.of(ENDLESS, SHORT), limits);
    }

    @Test
    void a_table_may_take_as_long_as_is_settled_for_tables() {
        var console = console(new SqlConsole.Limits(60, 1));

        assertThatThrownBy(() -> console.table("endless", Viewpoint.NOW, ExportFormat.CSV))
                .isInstanceOf(SqlRefused.class)
                .hasMessage("the question takes longer than 1 s");
    }

    @Test
    void a_question_may_not() {
        var console = console(new SqlConsole.Limits(1, 60));

        assertThatThrownBy(() -> console.answer(
                        new SqlConsole.Question("FROM endless", Viewpoint.NOW, ExportFormat.CSV, Long.MAX_VALUE)))
                .isInstanceOf(SqlRefused.class)
                .hasMessage("the question takes longer than 1 s");
    }

    @Test
    void all_rows_are_given_and_another_name_is_refused() throws Exception {
        var console = console(new SqlConsole.Limits(10, 10));

        try (var answer = console.table("short", Viewpoint.NOW, ExportFormat.CSV)) {
            assertThat(Files.readAllLines(answer.path())).containsExactly("number", "0", "1", "2");
        }
        assertThatThrownBy(() -> console.table("long", Viewpoint.NOW, ExportFormat.CSV))
                .hasMessage("there is no such table; there are endless, short");
    }

    @Test
    void limits_below_zero_make_no_sense() {
        assertThatThrownBy(() -> new SqlConsole.Limits(10, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
