package io.cascata.query.waterfall.pace;

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
import io.cascata.query.web.Now;
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

/** Velocity, ageing and setbacks over HTTP. */
@RestController
@RequestMapping("/api/waterfall")
@Tag(name = "waterfall")
@Refuses({"invalid-question", "question-too-large", "unknown-format", "unknown-table", "not-acceptable"})
class PaceApi {

    private static final String STAGES = "fitting, own or canonical, as for the waterfall. Default: fitting";
    private static final String STALLED =
            "Days after which a stay is stalled. Default: the ninth decile of the stage's finished stays";

    private static final String FORMAT = "json, csv or parquet; goes before the Accept header";

    private final PaceAnswers answers;

    PaceApi(Supplier<FactStore> facts, History history, EventLog log, Now clock) {
        this.answers = new PaceAnswers(facts, history, log, clock::instant);
    }

    @GetMapping(
            path = "/velocity",
            produces = {JSON_TYPE, CSV_TYPE, PARQUET_TYPE})
    @Tabled
    @Operation(
            summary = "Progression per stage, days from the first stage to winning, and what is won per day",
            description =
                    "By currency, and of all together by the rates of the days of closing: 'mixed' and 'withoutRate'"
                            + " say where nothing is converted, and why.")
    Followed<Velocity> velocity(
            @ParameterObject @ModelAttribute FilterParameters filter,
            @ParameterObject @ModelAttribute WindowParameters window,
            @Parameter(description = STAGES) @RequestParam(required = false) @Nullable String stages,
            @ParameterObject @ModelAttribute WhenParameters when) {
        return answers.velocity(filter, window, stages, when);
    }

    @GetMapping(
            path = "/setbacks",
            produces = {JSON_TYPE, CSV_TYPE, PARQUET_TYPE})
    @Tabled
    @Operation(
            summary = "Moves back with their distance, returns, recycling, and leakage where stages change teams",
            description = "Moves back and recycling go by when they happened, returns and hand-overs by the entry.")
    Followed<Setbacks> setbacks(
            @ParameterObject @ModelAttribute FilterParameters filter,
            @ParameterObject @ModelAttribute WindowParameters window,
            @Parameter(description = STAGES) @RequestParam(required = false) @Nullable String stages,
            @ParameterObject @ModelAttribute WhenParameters when) {
        return answers.setbacks(filter, window, stages, when);
    }

    @GetMapping(
            path = "/ageing",
            produces = {JSON_TYPE, CSV_TYPE, PARQUET_TYPE})
    @Tabled
    @Operation(summary = "How long open opportunities have stood in their stages, in bands, and which are stalled")
    Followed<Ageing> ageing(
            @ParameterObject @ModelAttribute FilterParameters filter,
            @Parameter(description = STAGES) @RequestParam(required = false) @Nullable String stages,
            @ParameterObject @ModelAttribute AgeParameters ages,
            @ParameterObject @ModelAttribute WhenParameters when) {
        return answers.ageing(filter, stages, ages, when);
    }

    @GetMapping("/ages")
    @Operation(
            summary = "One row per opportunity with its ages in days, the oldest in its stage first",
            description = "The total age runs on from the first opening and stands still from closing on; a reopened"
                    + " opportunity has a second clock since then. Changes are moves, and changes of amount, close date or"
                    + " owner.")
    @Exported
    void ages(
            @ParameterObject @ModelAttribute FilterParameters filter,
            @Parameter(description = STAGES) @RequestParam(required = false) @Nullable String stages,
            @Parameter(description = STALLED) @RequestParam(required = false) @Nullable String stalledAfter,
            @ParameterObject @ModelAttribute WhenParameters when,
            @Parameter(description = FORMAT) @RequestParam(required = false) @Nullable String format,
            ServletWebRequest call)
            throws IOException {
        answers.ages(filter, stages, new AgeParameters(null, stalledAfter), when)
                .answer(call.getResponse(), call.getHeader(HttpHeaders.ACCEPT), format, "ages");
    }

    @GetMapping("/pace")
    @Operation(
            summary = "The rows that a number of velocity, ageing or setbacks counts, with the events behind them",
            description = "Those answers link here. Ageing asks for no window.")
    @Exported
    void rows(
            @ParameterObject @ModelAttribute FilterParameters filter,
            @ParameterObject @ModelAttribute WindowParameters window,
            @Parameter(description = STAGES) @RequestParam(required = false) @Nullable String stages,
            @ParameterObject @ModelAttribute AgeParameters ages,
            @ParameterObject @ModelAttribute WhenParameters when,
            @Parameter(description = "The number, such as progression/target/present or ageing/target/stalled")
                    @RequestParam
                    String number,
            @Parameter(description = FORMAT) @RequestParam(required = false) @Nullable String format,
            ServletWebRequest call)
            throws IOException {
        answers.rows(filter, window, stages, ages, when, number)
                .answer(call.getResponse(), call.getHeader(HttpHeaders.ACCEPT), format, "pace");
    }
}
