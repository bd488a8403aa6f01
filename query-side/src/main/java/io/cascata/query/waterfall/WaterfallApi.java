package io.cascata.query.waterfall;

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
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The waterfall and its relatives over HTTP. */
@RestController
@RequestMapping("/api/waterfall")
@Tag(name = "waterfall", description = "Counts, conversion, velocity, leakage and value per stage, at any two clocks")
@Refuses({"invalid-question", "question-too-large", "unknown-format", "unknown-table", "not-acceptable"})
class WaterfallApi {

    private static final String FORMAT = "json, csv or parquet; goes before the Accept header";
    private static final String DIMENSION =
            "owner, team, solution, type, account, process, region, segment or currency";

    private final WaterfallAnswers answers;
    private final ClosingAnswers closings;

    WaterfallApi(WaterfallReport report, Supplier<FactStore> facts, EventLog log) {
        this.answers = new WaterfallAnswers(report, facts, log);
        this.closings = new ClosingAnswers(report, facts, log);
    }

    @GetMapping(produces = {JSON_TYPE, CSV_TYPE, PARQUET_TYPE})
    @Tabled
    @Operation(
            summary = "The waterfall of one process, or of all through the canonical stages",
            description =
                    "Rates are fractions of 1, times in stage are days, lead times are seconds, amounts are summed"
                            + " by currency. 'links' leads from the JSON pointer of a number to its rows.")
    Followed<Waterfall> waterfall(
            @ParameterObject @ModelAttribute FilterParameters filter,
            @ParameterObject @ModelAttribute WindowParameters window,
            @ParameterObject @ModelAttribute QuestionParameters how,
            @ParameterObject @ModelAttribute WhenParameters when) {
        return answers.waterfall(filter, window, how, when);
    }

    @GetMapping("/rows")
    @Operation(
            summary = "The opportunities or stays that a number of the waterfall counts, with the events behind them",
            description =
                    "The waterfall links here. A row has the log position of the event that began it, and of the one"
                            + " that ended it, where it has ended.")
    @Exported
    void rows(
            @ParameterObject @ModelAttribute FilterParameters filter,
            @ParameterObject @ModelAttribute WindowParameters window,
            @ParameterObject @ModelAttribute QuestionParameters how,
            @ParameterObject @ModelAttribute WhenParameters when,
            @Parameter(description = "The number, such as stages/target/reach/lost or results/won") @RequestParam
                    String number,
            @Parameter(description = FORMAT) @RequestParam(required = false) @Nullable String format,
            ServletWebRequest call)
            throws IOException {
        answers.rows(filter, window, how, when, number)
                .answer(call.getResponse(), call.getHeader(HttpHeaders.ACCEPT), format, "rows");
    }

    @GetMapping(
            path = "/closings",
            produces = {JSON_TYPE, CSV_TYPE, PARQUET_TYPE})
    @Tabled
    @Operation(
            summary = "Closings grouped by owner, solution, type, account and the like",
            description =
                    "Each opportunity by its latest closing; most won first. Durations are days. 'worth' goes by the rates"
                            + " of the days of closing: 'mixed' and 'withoutRate' say where nothing is converted, and why.")
    List<Followed<ClosingRow>> closings(
            @ParameterObject @ModelAttribute FilterParameters filter,
            @Parameter(description = DIMENSION) @RequestParam String by,
            @ParameterObject @ModelAttribute WindowParameters window,
            @ParameterObject @ModelAttribute WhenParameters when) {
        return closings.grouped(filter, by, window, when);
    }

    @GetMapping("/closings/rows")
    @Operation(summary = "The opportunities that a number of the closings counts, with the events behind them")
    @Exported
    void closed(
            @ParameterObject @ModelAttribute FilterParameters filter,
            @Parameter(description = DIMENSION) @RequestParam String by,
            @Parameter(description = "The key of the row; none where the row has none")
                    @RequestParam(required = false)
                    @Nullable
                    String key,
            @Parameter(description = "won, lost, recycled or closed") @RequestParam String number,
            @ParameterObject @ModelAttribute WindowParameters window,
            @ParameterObject @ModelAttribute WhenParameters when,
            @Parameter(description = FORMAT) @RequestParam(required = false) @Nullable String format,
            ServletWebRequest call)
            throws IOException {
        closings.rows(filter, by, key, number, window, when)
                .answer(call.getResponse(), call.getHeader(HttpHeaders.ACCEPT), format, "closings");
    }

    @GetMapping(
            path = "/vocabularies",
            produces = {JSON_TYPE, CSV_TYPE, PARQUET_TYPE})
    @Tabled
    @Operation(
            summary = "The canonical stages under the names of the four published waterfalls, side by side",
            description = "With the opportunities that reached each stage and those that stand in it.")
    Followed<SideBySide> vocabularies(
            @ParameterObject @ModelAttribute FilterParameters filter,
            @ParameterObject @ModelAttribute WindowParameters window,
            @ParameterObject @ModelAttribute WhenParameters when) {
        return answers.vocabularies(filter, window, when);
    }
}
