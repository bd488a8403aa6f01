package io.cascata.query.segment;

import static io.cascata.query.export.ExportFormat.CSV_TYPE;
import static io.cascata.query.export.ExportFormat.JSON_TYPE;
import static io.cascata.query.export.ExportFormat.PARQUET_TYPE;

import io.cascata.log.EventLog;
import io.cascata.query.deals.FilterParameters;
import io.cascata.query.export.Exported;
import io.cascata.query.export.Followed;
import io.cascata.query.export.Tabled;
import io.cascata.query.facts.FactStore;
import io.cascata.query.viewpoint.WhenParameters;
import io.cascata.query.viewpoint.WindowParameters;
import io.cascata.query.web.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Coverage of all buying groups over HTTP; every number has a link to its opportunities. */
@RestController
@Tag(name = "coverage", description = "How far people cover opportunities, and what became of those, at any two clocks")
@Refuses({"invalid-question", "question-too-large", "unknown-format", "unknown-table", "not-acceptable"})
class CoverageApi {

    private static final String FORMAT = "json, csv or parquet; goes before the Accept header";

    private final CoverageAnswers answers;

    CoverageApi(Supplier<FactStore> facts, EventLog log) {
        this.answers = new CoverageAnswers(facts, log);
    }

    @GetMapping(
            path = "/api/coverage",
            produces = {JSON_TYPE, CSV_TYPE, PARQUET_TYPE})
    @Tabled
    @Operation(summary = "How far all open opportunities are covered together, and which roles are missing")
    Followed<CoverageTotals> totals(
            @ParameterObject @ModelAttribute FilterParameters filter,
            @ParameterObject @ModelAttribute WhenParameters when) {
        return answers.totals(filter, when);
    }

    @GetMapping(
            path = "/api/coverage/lift",
            produces = {JSON_TYPE, CSV_TYPE, PARQUET_TYPE})
    @Tabled
    @Operation(
            summary = "Win rate, amounts and days of well-covered closed opportunities against the others",
            description = "The window is that of closing. It shows what goes together, not what causes what.")
    Followed<Lift> lift(
            @ParameterObject @ModelAttribute CoverageParameters parameters,
            @ParameterObject @ModelAttribute FilterParameters filter,
            @ParameterObject @ModelAttribute WindowParameters window,
            @ParameterObject @ModelAttribute WhenParameters when) {
        return answers.lift(parameters, filter, window, when);
    }

    @GetMapping(
            path = "/api/coverage/roles",
            produces = {JSON_TYPE, CSV_TYPE, PARQUET_TYPE})
    @Tabled
    @Operation(
            summary = "How far opportunities and the people on them got, by the roles that were present",
            description = "A row for each role, or for each set of roles. Later stages count for earlier ones.")
    Followed<RolesPresent> roles(
            @Parameter(description = "role or set. Default: role") @RequestParam(required = false) @Nullable String by,
            @ParameterObject @ModelAttribute FilterParameters filter,
            @ParameterObject @ModelAttribute WhenParameters when) {
        return answers.roles(by, filter, when);
    }

    @GetMapping(
            path = "/api/headlines",
            produces = {JSON_TYPE, CSV_TYPE, PARQUET_TYPE})
    @Tabled
    @Operation(
            summary = "Opportunities identified in a window, those open, and the people attached to them",
            description = "The window is that of opening, for those identified alone.")
    Followed<Headlines> headlines(
            @ParameterObject @ModelAttribute FilterParameters filter,
            @ParameterObject @ModelAttribute WindowParameters window,
            @ParameterObject @ModelAttribute WhenParameters when) {
        return answers.headlines(filter, window, when);
    }

    @GetMapping("/api/coverage/opportunities")
    @Operation(summary = "One row per opportunity with its coverage: the rows behind the numbers")
    @Exported
    void opportunities(
            @ParameterObject @ModelAttribute CoverageRows rows,
            @ParameterObject @ModelAttribute CoverageParameters parameters,
            @ParameterObject @ModelAttribute FilterParameters filter,
            @ParameterObject @ModelAttribute WindowParameters window,
            @ParameterObject @ModelAttribute WhenParameters when,
            @Parameter(description = FORMAT) @RequestParam(required = false) @Nullable String format,
            ServletWebRequest call)
            throws IOException {
        answers.opportunities(rows, parameters, filter, window, when)
                .answer(call.getResponse(), call.getHeader(HttpHeaders.ACCEPT), format, "coverage");
    }

    @GetMapping("/api/decisions")
    @Operation(summary = "Opportunities per account and solution, with the people on them: one row for each decision")
    @Exported
    void decisions(
            @ParameterObject @ModelAttribute FilterParameters filter,
            @ParameterObject @ModelAttribute WhenParameters when,
            @Parameter(description = FORMAT) @RequestParam(required = false) @Nullable String format,
            ServletWebRequest call)
            throws IOException {
        answers.decisions(filter, when)
                .answer(call.getResponse(), call.getHeader(HttpHeaders.ACCEPT), format, "decisions");
    }
}
