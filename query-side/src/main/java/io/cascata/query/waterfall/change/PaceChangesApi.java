package io.cascata.query.waterfall.change;

import static io.cascata.query.export.ExportFormat.CSV_TYPE;
import static io.cascata.query.export.ExportFormat.JSON_TYPE;
import static io.cascata.query.export.ExportFormat.PARQUET_TYPE;

import io.cascata.log.EventLog;
import io.cascata.query.change.ChangeReports;
import io.cascata.query.change.Changes;
import io.cascata.query.change.Subject;
import io.cascata.query.change.ThenParameters;
import io.cascata.query.deals.FilterParameters;
import io.cascata.query.export.Tabled;
import io.cascata.query.facts.FactStore;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.WhenParameters;
import io.cascata.query.viewpoint.WindowParameters;
import io.cascata.query.waterfall.WaterfallQuestion;
import io.cascata.query.waterfall.pace.AgeingQuestion;
import io.cascata.query.waterfall.pace.Pace;
import io.cascata.query.web.Now;
import io.cascata.query.web.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.function.Function;
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

    private static final String STAGES = "fitting, own or canonical, as for the waterfall";
    private static final String BANDS = "Days at which the next band of ages begins. Default: 30, 60, 90, 180";
    private static final String STALLED =
            "Days after which a stay is stalled. Default: the ninth decile of the stage's finished stays";

    private final Pace pace;
    private final ChangeReports changes;
    private final EventLog log;
    private final Now clock;

    PaceChangesApi(Supplier<FactStore> facts, History history, EventLog log, Now clock) {
        this.pace = new Pace(facts, history);
        this.changes = new ChangeReports(facts, history);
        this.log = log;
        this.clock = clock;
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
            @Parameter(description = STAGES) @RequestParam(defaultValue = "fitting") String stages,
            @ParameterObject @ModelAttribute WhenParameters when,
            @ParameterObject @ModelAttribute ThenParameters then) {
        return between(
                question(filter, stages, when).with(window.window(when.moments(log))), when, then, pace::velocity);
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
            @Parameter(description = STAGES) @RequestParam(defaultValue = "fitting") String stages,
            @ParameterObject @ModelAttribute WhenParameters when,
            @ParameterObject @ModelAttribute ThenParameters then) {
        return between(
                question(filter, stages, when).with(window.window(when.moments(log))), when, then, pace::setbacks);
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
            @Parameter(description = STAGES) @RequestParam(defaultValue = "fitting") String stages,
            @Parameter(description = BANDS) @RequestParam(defaultValue = "") List<String> bands,
            @Parameter(description = STALLED) @RequestParam(required = false) @Nullable String stalledAfter,
            @ParameterObject @ModelAttribute WhenParameters when,
            @ParameterObject @ModelAttribute ThenParameters then) {
        var present = clock.instant();
        return between(
                question(filter, stages, when),
                when,
                then,
                asked -> pace.ageing(AgeingQuestion.of(asked, present, bands, stalledAfter)));
    }

    private WaterfallQuestion question(FilterParameters filter, String stages, WhenParameters when) {
        return WaterfallQuestion.EVERYTHING
                .with(filter.filter())
                .in(when.moments(log).zone())
                .with(FilterParameters.parse("stages", WaterfallQuestion.Stages.class, stages));
    }

    private Changes between(
            WaterfallQuestion asked,
            WhenParameters when,
            ThenParameters then,
            Function<WaterfallQuestion, Object> answer) {
        return changes.between(
                then.viewpoint(when.moments(log)),
                when.viewpoint(log),
                Subject.of(asked.filter()),
                then.rows(),
                viewpoint -> answer.apply(asked.with(viewpoint)));
    }
}
