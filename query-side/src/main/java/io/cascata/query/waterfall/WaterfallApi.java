package io.cascata.query.waterfall;

import static io.cascata.query.export.ExportFormat.CSV_TYPE;
import static io.cascata.query.export.ExportFormat.JSON_TYPE;
import static io.cascata.query.export.ExportFormat.PARQUET_TYPE;

import io.cascata.log.EventLog;
import io.cascata.query.deals.FilterParameters;
import io.cascata.query.export.Asked;
import io.cascata.query.export.ExportFormat;
import io.cascata.query.export.Exported;
import io.cascata.query.export.Followed;
import io.cascata.query.export.TableExport;
import io.cascata.query.export.Tabled;
import io.cascata.query.facts.FactStore;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.viewpoint.Moments;
import io.cascata.query.viewpoint.WhenParameters;
import io.cascata.query.viewpoint.WindowParameters;
import io.cascata.query.web.PinnedLinks;
import io.cascata.query.web.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
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

    private static final String FROM = "Beginning of the window, inclusive: an instant or a day (its beginning)";
    private static final String TO = "End of the window, exclusive: an instant or a day (its beginning)";
    private static final String FORMAT = "json, csv or parquet; goes before the Accept header";
    private static final String DIMENSION =
            "owner, team, solution, type, account, process, region, segment or currency";
    private static final String ROWS = "/api/waterfall/rows";

    private final WaterfallReport report;
    private final ClosingAnswers closings;
    private final Supplier<FactStore> facts;
    private final EventLog log;

    WaterfallApi(WaterfallReport report, Supplier<FactStore> facts, EventLog log) {
        this.report = report;
        this.closings = new ClosingAnswers(report, facts, log);
        this.facts = facts;
        this.log = log;
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
            @ParameterObject @ModelAttribute WhenParameters when,
            HttpServletRequest request) {
        var waterfall = report.waterfall(question(filter, window, how, when));
        return new Followed<>(
                waterfall, WaterfallLinks.of(waterfall, PinnedLinks.to(request, ROWS, waterfall.knownAt())));
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
        var form = ExportFormat.of(format, call.getHeader(HttpHeaders.ACCEPT));
        var question = question(filter, window, how, when);
        TableExport.write(
                facts.get(),
                connection -> new NumberRows(Selection.of(connection, question)).sql(number),
                form,
                TableExport.answer(Objects.requireNonNull(call.getResponse()), form, "rows"));
    }

    private WaterfallQuestion question(
            FilterParameters filter, WindowParameters window, QuestionParameters how, WhenParameters when) {
        var moments = when.moments(log);
        return how.of(WaterfallQuestion.EVERYTHING)
                .with(filter.filter())
                .with(window.window(moments))
                .with(when.viewpoint(log));
    }

    @GetMapping(
            path = "/bridge",
            produces = {JSON_TYPE, CSV_TYPE, PARQUET_TYPE})
    @Tabled
    @Operation(
            summary = "Why the open pipeline of one date became that of another",
            description = "The states just before both dates; a row for each currency that adds up to the last digit.")
    Bridge bridge(
            @ParameterObject @ModelAttribute FilterParameters filter,
            @Parameter(description = FROM) @RequestParam String from,
            @Parameter(description = TO) @RequestParam String to,
            @ParameterObject @ModelAttribute WhenParameters when) {
        var moments = when.moments(log);
        return report.bridge(filter.filter(), when.viewpoint(log), at(moments, "from", from), at(moments, "to", to));
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
            @Parameter(description = "won, lost or recycled") @RequestParam String number,
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
        var sideBySide = SideBySide.of(report.waterfall(WaterfallQuestion.EVERYTHING
                .with(filter.filter())
                .with(window.window(when.moments(log)))
                .with(when.viewpoint(log))
                .with(WaterfallQuestion.Stages.CANONICAL)));
        var asked = Asked.of(filter, window, when).pinned(sideBySide.knownAt());
        return new Followed<>(sideBySide, ClosingLinks.of(sideBySide, asked));
    }

    private static Instant at(Moments moments, String parameter, String text) {
        var instant = moments.beginning(parameter, text);
        if (instant == null) {
            throw new InvalidQuestion(parameter, "is missing");
        }
        return instant;
    }
}
