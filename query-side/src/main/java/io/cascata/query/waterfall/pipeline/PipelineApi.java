package io.cascata.query.waterfall.pipeline;

import static io.cascata.query.export.ExportFormat.CSV_TYPE;
import static io.cascata.query.export.ExportFormat.JSON_TYPE;
import static io.cascata.query.export.ExportFormat.PARQUET_TYPE;

import io.cascata.events.value.CanonicalStage;
import io.cascata.log.EventLog;
import io.cascata.query.deals.FilterParameters;
import io.cascata.query.export.ExportFormat;
import io.cascata.query.export.Exported;
import io.cascata.query.export.Followed;
import io.cascata.query.export.TableExport;
import io.cascata.query.export.Tabled;
import io.cascata.query.facts.FactStore;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.WhenParameters;
import io.cascata.query.viewpoint.WindowParameters;
import io.cascata.query.web.PinnedLinks;
import io.cascata.query.web.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
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

/** The pipeline over HTTP. */
@RestController
@RequestMapping("/api/pipeline")
@Tag(name = "pipeline", description = "What is created, open, probable and covered, and why the pipeline changed")
@Refuses({"invalid-question", "question-too-large", "unknown-format", "unknown-table", "not-acceptable"})
class PipelineApi {

    private static final String STAGE = "The canonical stage from which on an open opportunity counts as pipeline";

    private static final String FORMAT = "json, csv or parquet; goes before the Accept header";
    private static final String ROWS = "/api/pipeline/rows";
    private static final String BRIDGE = "/api/pipeline/bridge";

    private final Supplier<FactStore> facts;
    private final Pipelines pipelines;
    private final EventLog log;

    PipelineApi(Supplier<FactStore> facts, History history, EventLog log) {
        this.facts = facts;
        this.pipelines = new Pipelines(facts, history);
        this.log = log;
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
            @Parameter(description = STAGE) @RequestParam(defaultValue = "pipeline") String stage,
            @Parameter(description = "What is to be won, such as 100000 EUR. Default: the playbook's for the period")
                    @RequestParam(required = false)
                    @Nullable
                    String target,
            @ParameterObject @ModelAttribute WhenParameters when,
            HttpServletRequest request) {
        var question = question(filter, window, stage, when).with(PipelineQuestion.target(target));
        var pipeline = pipelines.read(question, window.period());
        var links = PipelineRows.links(
                pipeline,
                PinnedLinks.to(request, ROWS, pipeline.knownAt()),
                PinnedLinks.asked(request, BRIDGE, pipeline.knownAt()));
        return new Followed<>(pipeline, links);
    }

    @GetMapping("/rows")
    @Operation(summary = "The opportunities that a number of the pipeline sums, with the events behind them")
    @Exported
    void rows(
            @ParameterObject @ModelAttribute FilterParameters filter,
            @ParameterObject @ModelAttribute WindowParameters window,
            @Parameter(description = STAGE) @RequestParam(defaultValue = "pipeline") String stage,
            @ParameterObject @ModelAttribute WhenParameters when,
            @Parameter(description = "The number, such as created/AT_FIRST_ENTRY, open or coverage/won") @RequestParam
                    String number,
            @Parameter(description = FORMAT) @RequestParam(required = false) @Nullable String format,
            ServletWebRequest call)
            throws IOException {
        var question = question(filter, window, stage, when);
        write("pipeline-rows", connection -> PipelineReader.rows(connection, question, number), format, call);
    }

    @GetMapping("/bridge")
    @Operation(summary = "One row per opportunity of the bridge: how it came in, how it went, and at which amounts")
    @Exported
    void bridge(
            @ParameterObject @ModelAttribute FilterParameters filter,
            @ParameterObject @ModelAttribute WindowParameters window,
            @Parameter(description = STAGE) @RequestParam(defaultValue = "pipeline") String stage,
            @ParameterObject @ModelAttribute WhenParameters when,
            @Parameter(description = FORMAT) @RequestParam(required = false) @Nullable String format,
            ServletWebRequest call)
            throws IOException {
        var question = question(filter, window, stage, when);
        write("pipeline-bridge", connection -> PipelineReader.bridgeRows(connection, question), format, call);
    }

    private void write(String name, TableExport.Rows rows, @Nullable String format, ServletWebRequest call)
            throws IOException {
        var form = ExportFormat.of(format, call.getHeader(HttpHeaders.ACCEPT));
        TableExport.write(
                facts.get(), rows, form, TableExport.answer(Objects.requireNonNull(call.getResponse()), form, name));
    }

    private PipelineQuestion question(
            FilterParameters filter, WindowParameters window, String stage, WhenParameters when) {
        var moments = when.moments(log);
        return new PipelineQuestion(
                filter.filter(),
                when.viewpoint(log),
                window.window(moments),
                FilterParameters.parse("stage", CanonicalStage.class, stage),
                null,
                moments.zone());
    }
}
