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
import io.cascata.query.waterfall.WaterfallReport;
import io.cascata.query.waterfall.pace.AgeParameters;
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

/** What changed between then and now in velocity, setbacks and ageing, over HTTP. */
@RestController
@RequestMapping("/api/waterfall")
@Tag(name = "changes")
@Refuses({"invalid-question", "question-too-large", "unknown-format", "unknown-table", "not-acceptable"})
class PaceChangesApi {

    private static final String STAGES = "fitting, own or canonical, as for the waterfall. Default: fitting";

    private final ChangeAnswers answers;

    PaceChangesApi(WaterfallReport waterfalls, Supplier<FactStore> facts, History history, EventLog log, Now clock) {
        this.answers = new ChangeAnswers(waterfalls, facts, history, log, clock::instant);
    }

    @GetMapping(
            path = "/velocity/changes",
            produces = {JSON_TYPE, CSV_TYPE, PARQUET_TYPE})
    @Tabled
    @Operation(
            summary = "What changed in velocity between two viewpoints, and which events are responsible",
            description = ChangesApi.CLOCKS)
    Changes velocity(
            @ParameterObject @ModelAttribute FilterParameters filter,
            @ParameterObject @ModelAttribute WindowParameters window,
            @Parameter(description = STAGES) @RequestParam(required = false) @Nullable String stages,
            @ParameterObject @ModelAttribute WhenParameters when,
            @ParameterObject @ModelAttribute ThenParameters then) {
        return answers.velocity(filter, window, stages, when, then);
    }

    @GetMapping(
            path = "/setbacks/changes",
            produces = {JSON_TYPE, CSV_TYPE, PARQUET_TYPE})
    @Tabled
    @Operation(
            summary = "What changed in setbacks between two viewpoints, and which events are responsible",
            description = ChangesApi.CLOCKS)
    Changes setbacks(
            @ParameterObject @ModelAttribute FilterParameters filter,
            @ParameterObject @ModelAttribute WindowParameters window,
            @Parameter(description = STAGES) @RequestParam(required = false) @Nullable String stages,
            @ParameterObject @ModelAttribute WhenParameters when,
            @ParameterObject @ModelAttribute ThenParameters then) {
        return answers.setbacks(filter, window, stages, when, then);
    }

    @GetMapping(
            path = "/ageing/changes",
            produces = {JSON_TYPE, CSV_TYPE, PARQUET_TYPE})
    @Tabled
    @Operation(
            summary = "What changed in the ages of open opportunities between two viewpoints, and which events are"
                    + " responsible",
            description = ChangesApi.CLOCKS + " Ages also differ by the time between both, for which no event is.")
    Changes ageing(
            @ParameterObject @ModelAttribute FilterParameters filter,
            @Parameter(description = STAGES) @RequestParam(required = false) @Nullable String stages,
            @ParameterObject @ModelAttribute AgeParameters ages,
            @ParameterObject @ModelAttribute WhenParameters when,
            @ParameterObject @ModelAttribute ThenParameters then) {
        return answers.ageing(filter, stages, ages, when, then);
    }
}
