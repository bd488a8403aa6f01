package io.cascata.query.sql;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import io.cascata.log.EventLog;
import io.cascata.query.export.ExportFormat;
import io.cascata.query.export.Exported;
import io.cascata.query.export.TableExport;
import io.cascata.query.facts.Scratch.Answer;
import io.cascata.query.sql.SqlConsole.Question;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.viewpoint.WhenParameters;
import io.cascata.query.web.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The facts in SQL and as whole tables: JSON, CSV or Parquet, by {@code format} or by what the client accepts. */
@RestController
@Tag(name = "sql", description = "Documented tables of facts, whole or by questions in SQL; times are UTC")
@Refuses({
    "invalid-question",
    "question-too-large",
    "sql-malformed",
    "sql-forbidden",
    "sql-too-much",
    "sql-busy",
    "unknown-format",
    "not-acceptable"
})
class SqlApi {

    private static final long MOST_ROWS = 1_000_000;

    private static final String FORMAT = "json, csv or parquet; goes before the Accept header";
    private static final long ROWS = 10_000;

    private final SqlConsole console;
    private final EventLog log;

    SqlApi(SqlConsole console, EventLog log) {
        this.console = console;
        this.log = log;
    }

    /** What is asked, from where in both times, and how many rows the answer may have. */
    record Asked(
            @Schema(description = "One SELECT over the tables of /api/tables, in the dialect of DuckDB")
            String sql,

            @Nullable String asOf,
            @Nullable String knownAt,
            @Nullable String tz,

            @Schema(description = "How many rows the answer may have, up to 1,000,000. Default: 10,000") @Nullable
            Long limit) {}

    @PostMapping("/api/sql")
    @Operation(
            summary = "Ask the facts in SQL",
            description = "Read-only, within 10 s. Each table is there as seen from asOf and knownAt; the macro"
                    + " <table>_at(as_of := TIMESTAMP '2026-06-30', known_at := 4711) shows it from another viewpoint."
                    + " An answer is whole or refused.")
    @Exported
    void ask(
            @RequestBody Asked asked,
            @Parameter(description = FORMAT) @RequestParam(required = false) @Nullable String format,
            ServletWebRequest call)
            throws IOException {
        var when = new WhenParameters(asked.asOf(), asked.knownAt(), asked.tz());
        long limit = requireNonNullElse(asked.limit(), ROWS);
        if (limit < 1 || limit > MOST_ROWS) {
            throw new InvalidQuestion("limit", "from 1 to " + MOST_ROWS + " rows, not " + limit);
        }
        var form = ExportFormat.of(format, call.getHeader(HttpHeaders.ACCEPT));
        send(console.answer(new Question(asked.sql(), when.viewpoint(log), form, limit)), form, "answer", call);
    }

    @GetMapping(path = "/api/tables", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "The tables with their columns")
    List<TableView> tables() {
        return console.tables();
    }

    @GetMapping("/api/tables/{name}")
    @Operation(
            summary = "A whole table",
            description = "It may take longer than a question in SQL: as long as cascata.tables.seconds says.")
    @Refuses("unknown-table")
    @Exported
    void table(
            @Parameter(description = "The name of a table of /api/tables") @PathVariable String name,
            @ParameterObject @ModelAttribute WhenParameters when,
            @Parameter(description = FORMAT) @RequestParam(required = false) @Nullable String format,
            ServletWebRequest call)
            throws IOException {
        var form = ExportFormat.of(format, call.getHeader(HttpHeaders.ACCEPT));
        send(console.table(name, when.viewpoint(log), form), form, name, call);
    }

    private static void send(Answer found, ExportFormat form, String fileName, ServletWebRequest call)
            throws IOException {
        try (var answer = found) {
            Files.copy(answer.path(), TableExport.answer(requireNonNull(call.getResponse()), form, fileName));
        }
    }
}
