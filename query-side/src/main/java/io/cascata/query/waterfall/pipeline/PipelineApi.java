package io.cascata.query.waterfall.pipeline;

import static io.cascata.query.export.ExportFormat.CSV_TYPE;
import static io.cascata.query.export.ExportFormat.JSON_TYPE;
import static io.cascata.query.export.ExportFormat.PARQUET_TYPE;

import io.cascata.log.EventLog;
import io.cascata.query.deals.FilterParameters;
import io.cascata.query.export.Exported;
import io.cascata.query.export.Followed;
import io.cascata.query.export.Tabled;
import io.cascata.query.facts.FactStore;
import io.cascata.query.viewpoint.History;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The pipeline over HTTP. */
@RestController
@RequestMapping("/api/pipeline")
@Tag(name = "pipeline", description = "What is created, open, probable and covered, and why the pipeline changed")
@Refuses({"invalid-question", "question-too-large", "unknown-format", "unknown-table", "not-acceptable"})
class PipelineApi {

    private static final String STAGE =
            "The canonical stage from which on an open opportunity counts as pipeline. Default: pipeline";

    private static final String FORMAT = "json, csv or parquet; goes before the Accept header";

    private final PipelineAnswers answers;

    PipelineApi(Supplier<FactStore> facts, History history, EventLog log) {
        this.answers = new PipelineAnswers(facts, history, log);
    }

    @GetMapping(produces = {JSON_TYPE, CSV_TYPE, PARQUET_TYPE})
    @Tabled
    @Operation(
            summary = "The pipeline of a period: created, open, weighted, coverage, month ends, and why it changed",
            description =
                    "Bridges are in whole minor units, such as cents, and balance to the last one. 'links' leads from"
                            + " the JSON pointer of a number to its rows.")
    Followed<Pipeline> pipeline(
            @ParameterObject @ModelAttribute FilterParameters filter,
            @ParameterObject @ModelAttribute WindowParameters window,
            @ParameterObject @ModelAttribute PipelineParameters parameters,
            @ParameterObject @ModelAttribute WhenParameters when) {
        return answers.pipeline(filter, window, parameters, when);
    }

    @GetMapping("/rows")
    @Operation(summary = "The opportunities that a number of the pipeline sums, with the events behind them")
    @Exported
    void rows(
            @ParameterObject @ModelAttribute FilterParameters filter,
            @ParameterObject @ModelAttribute WindowParameters window,
            @Parameter(description = STAGE) @RequestParam(required = false) @Nullable String stage,
            @ParameterObject @ModelAttribute WhenParameters when,
            @Parameter(description = "The number, such as open, monthEnds/2026-03 or bridge/EUR/won") @RequestParam
                    String number,
            @Parameter(description = FORMAT) @RequestParam(required = false) @Nullable String format,
            ServletWebRequest call)
            throws IOException {
        answers.rows(filter, window, new PipelineParameters(stage, null), when, number)
                .answer(call.getResponse(), call.getHeader(HttpHeaders.ACCEPT), format, "pipeline-rows");
    }

    @GetMapping("/bridge")
    @Operation(summary = "One row per opportunity of the bridge: how it came in, how it went, and at which amounts")
    @Exported
    void bridge(
            @ParameterObject @ModelAttribute FilterParameters filter,
            @ParameterObject @ModelAttribute WindowParameters window,
            @Parameter(description = STAGE) @RequestParam(required = false) @Nullable String stage,
            @ParameterObject @ModelAttribute WhenParameters when,
            @Parameter(description = FORMAT) @RequestParam(required = false) @Nullable String format,
            ServletWebRequest call)
            throws IOException {
        answers.bridge(filter, window, new PipelineParameters(stage, null), when)
                .answer(call.getResponse(), call.getHeader(HttpHeaders.ACCEPT), format, "pipeline-bridge");
    }
}
