package io.cascata.query.waterfall.change;

import static io.cascata.query.export.ExportFormat.CSV_TYPE;
import static io.cascata.query.export.ExportFormat.JSON_TYPE;
import static io.cascata.query.export.ExportFormat.PARQUET_TYPE;

import io.cascata.log.EventLog;
import io.cascata.query.change.Changes;
import io.cascata.query.change.ThenParameters;
import io.cascata.query.deals.FilterParameters;
import io.cascata.query.export.Tabled;
import io.cascata.query.facts.FactStore;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.WhenParameters;
import io.cascata.query.viewpoint.WindowParameters;
import io.cascata.query.waterfall.QuestionParameters;
import io.cascata.query.waterfall.WaterfallReport;
import io.cascata.query.waterfall.pipeline.PipelineParameters;
import io.cascata.query.web.Now;
import io.cascata.query.web.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What changed between then and now in waterfall, closings and pipeline, over HTTP. */
@RestController
@RequestMapping("/api")
@Tag(name = "changes", description = "Two viewpoints compared: numbers that differ, and the events responsible")
@Refuses({"invalid-question", "question-too-large", "unknown-format", "unknown-table", "not-acceptable"})
class ChangesApi {

    static final String CLOCKS =
            "asOf and knownAt say what now is, thenAsOf and thenKnownAt what then was. The links of"
                    + " a difference lead to the rows of then and of now.";

    private static final String STAGE =
            "The canonical stage from which on an open opportunity counts as pipeline. Default: pipeline";

    private final ChangeAnswers answers;

    ChangesApi(WaterfallReport waterfalls, Supplier<FactStore> facts, History history, EventLog log, Now clock) {
        this.answers = new ChangeAnswers(waterfalls, facts, history, log, clock::instant);
    }

    @GetMapping(
            path = "/waterfall/changes",
            produces = {JSON_TYPE, CSV_TYPE, PARQUET_TYPE})
    @Tabled
    @Operation(
            summary = "What changed in the waterfall between two viewpoints, and which events are responsible",
            description = CLOCKS)
    Changes waterfall(
            @ParameterObject @ModelAttribute FilterParameters filter,
            @ParameterObject @ModelAttribute WindowParameters window,
            @ParameterObject @ModelAttribute QuestionParameters how,
            @ParameterObject @ModelAttribute WhenParameters when,
            @ParameterObject @ModelAttribute ThenParameters then) {
        return answers.waterfall(filter, window, how, when, then);
    }

    @GetMapping(
            path = "/waterfall/closings/changes",
            produces = {JSON_TYPE, CSV_TYPE, PARQUET_TYPE})
    @Tabled
    @Operation(
            summary = "What changed in grouped closings between two viewpoints, and which events are responsible",
            description = CLOCKS)
    Changes closings(
            @ParameterObject @ModelAttribute FilterParameters filter,
            @Parameter(description = "owner, team, solution, type, account, process, region, segment or currency")
                    @RequestParam
                    String by,
            @ParameterObject @ModelAttribute WindowParameters window,
            @ParameterObject @ModelAttribute WhenParameters when,
            @ParameterObject @ModelAttribute ThenParameters then) {
        return answers.closings(filter, by, window, when, then);
    }

    @GetMapping(
            path = "/pipeline/changes",
            produces = {JSON_TYPE, CSV_TYPE, PARQUET_TYPE})
    @Tabled
    @Operation(
            summary =
                    "What changed in the pipeline of a period between two viewpoints, and which events are responsible",
            description = CLOCKS)
    Changes pipeline(
            @ParameterObject @ModelAttribute FilterParameters filter,
            @ParameterObject @ModelAttribute WindowParameters window,
            @Parameter(description = STAGE) @RequestParam(required = false) @Nullable String stage,
            @ParameterObject @ModelAttribute WhenParameters when,
            @ParameterObject @ModelAttribute ThenParameters then) {
        return answers.pipeline(filter, window, new PipelineParameters(stage, null), when, then);
    }
}
