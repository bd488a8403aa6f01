package io.cascata.query.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.log.sqlite.SqliteEventLog;
import io.cascata.query.ReadModels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docs/tables.md says which tables analysts may ask, as the engine itself describes them. */
@Tag("K06")
class TablesDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "tables.md");

    private static final String HEAD = """
            # The tables of facts

            What `./cascata sql`, `POST /api/sql`, `./cascata export` and `GET /api/tables/{name}` give out. Each table is there as seen from the viewpoint of the question (`asOf`, `knownAt`), and each but `credits` from any other as a macro:

            ```sql
            FROM stays_at(as_of := TIMESTAMP '2026-06-30', known_at := 4711)
            ```

            `as_of` is business time, inclusive; `known_at` is a log position, inclusive; what is left out sets no limit. Times are UTC. `position` is that of the event behind a row: `GET /api/events?after=<position - 1>&limit=1`. `opportunity`, `contact`, `account`, `lead` and `visitor` join the tables with each other. `opportunities` has two columns more for every stage that anybody was in: `"<stage> first"` and `"<stage> latest"`.

            `credits` is made when it is asked for, from the viewpoint of the question alone. It has what each model of `GET /api/attribution/models` gives of won opportunities where nothing else is asked for: contacts with a role at any time, touches of marketing, keys by channel. A touch to which a model gives nothing has no row with it; `LINEAR` has one for each eligible touch. What no touch earns is a row without touch, so that by model the amounts of an opportunity sum up to its own, in whole minor units by largest remainder, and all of them to the total of `./cascata attribution`. `position` joins `touches`, `role_position` joins `roles`. For other questions there is `GET /api/attribution/credits?model=all`. At 1,000,000 touches and 100,000 opportunities the whole of `credits` takes more, on two busy cores, than the 10 s that a question in SQL over HTTP may take: there it is refused with `sql-too-much`. `GET /api/tables/credits` may take 300 s (`CASCATA_TABLES_SECONDS`), `./cascata export` any time.

            This file is generated from the tables and checked by a test. After a change, write it anew:

            ```
            mvn -q test -pl query-side -am -Dtest=TablesDocumentTest -Dsurefire.failIfNoSpecifiedTests=false -Dtables.document.write=true
            ```
            """;

    @Test
    void the_document_says_what_the_tables_are(@TempDir Path directory) throws Exception {
        String rendered;
        try (var log = SqliteEventLog.open(directory, Clock.systemUTC());
                var models = ReadModels.open(directory, log)) {
            rendered = HEAD
                    + models.sql(SqlConsole.Limits.NONE, Clock.systemUTC()).tables().stream()
                            .map(TablesDocumentTest::section)
                            .collect(Collectors.joining());
        }
        if (Boolean.getBoolean("tables.document.write")) {
            Files.writeString(DOCUMENT, rendered);
        }

        assertThat(Files.readString(DOCUMENT))
                .as("docs/tables.md; its head says how to renew it")
                .isEqualTo(rendered);
    }

    @Test
    void every_column_goes_through_parquet_as_it_is(@TempDir Path directory) throws Exception {
        try (var log = SqliteEventLog.open(directory, Clock.systemUTC());
                var models = ReadModels.open(directory, log)) {
            assertThat(models.sql(SqlConsole.Limits.NONE, Clock.systemUTC()).tables())
                    .flatExtracting(TableView::columns)
                    .extracting(TableView.Column::type)
                    .allMatch(type -> type.matches(
                            "BIGINT|INTEGER|DOUBLE|BOOLEAN|VARCHAR|DATE|TIMESTAMP|DECIMAL\\(\\d+,\\d+\\)"));
        }
    }

    private static String section(TableView table) {
        return "\n## " + table.name() + "\n\n" + table.meaning() + "\n\n| column | type |\n|---|---|\n"
                + table.columns().stream()
                        .map(column -> "| " + column.name() + " | " + column.type() + " |\n")
                        .collect(Collectors.joining());
    }
}
