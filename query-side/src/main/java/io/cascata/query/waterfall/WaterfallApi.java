package io.cascata.query.waterfall;

import io.cascata.log.EventLog;
import io.cascata.query.deals.FilterParameters;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.viewpoint.Moments;
import io.cascata.query.viewpoint.WhenParameters;
import io.cascata.query.web.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The waterfall and its relatives over HTTP. */
@RestController
@RequestMapping(path = "/api/waterfall", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "waterfall", description = "Counts, conversion, velocity, leakage and value per stage, at any two clocks")
@Refuses("invalid-question")
class WaterfallApi {

    private static final String FROM = "Beginning of the window, inclusive: an instant or a day (its beginning)";
    private static final String TO = "End of the window, exclusive: an instant or a day (its beginning)";

    private final WaterfallReport report;
    private final EventLog log;

    WaterfallApi(WaterfallReport report, EventLog log) {
        this.report = report;
        this.log = log;
    }

    @GetMapping
    @Operation(
            summary = "The waterfall of one process, or of all through the canonical stages",
            description =
                    "Rates are fractions of 1, times in stage are days, lead times are seconds, amounts are summed"
                            + " by currency.")
    Waterfall waterfall(
            @ParameterObject @ModelAttribute FilterParameters filter,
            @Parameter(description = FROM) @RequestParam(required = false) @Nullable String from,
            @Parameter(description = TO) @RequestParam(required = false) @Nullable String to,
            @Parameter(
                            description = "cohort: who entered a stage in the window; creation: who was opened in it;"
                                    + " period: what happened in it, may exceed 100 %")
                    @RequestParam(defaultValue = "cohort")
                    String mode,
            @Parameter(description = "What a stage that was passed over counts for: reached, actual, fill-except-lost")
                    @RequestParam(defaultValue = "reached")
                    String skips,
            @Parameter(
                            description = "own: the stages of the process, refused where opportunities lie in several;"
                                    + " canonical: those that all processes map to; fitting: own where all lie in one"
                                    + " process, else canonical")
                    @RequestParam(defaultValue = "fitting")
                    String stages,
            @ParameterObject @ModelAttribute WhenParameters when,
            @Parameter(description = "Pairs of stages, FROM->TO: first entry to first entry, in seconds")
                    @RequestParam(defaultValue = "")
                    List<String> leadTimes) {
        var moments = when.moments(log);
        return report.waterfall(new WaterfallQuestion(
                filter.filter(),
                moments.window(from, to),
                FilterParameters.parse("mode", WaterfallQuestion.Mode.class, mode),
                FilterParameters.parse("skips", WaterfallQuestion.Skips.class, skips),
                when.viewpoint(log),
                leadTimes.stream().map(StagePair::parse).toList(),
                FilterParameters.parse("stages", WaterfallQuestion.Stages.class, stages),
                moments.zone()));
    }

    @GetMapping("/bridge")
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

    @GetMapping("/closings")
    @Operation(
            summary = "Closings grouped by owner, solution, type, account and the like",
            description = "Each opportunity by its latest closing; most won first. Durations are days.")
    List<ClosingRow> closings(
            @ParameterObject @ModelAttribute FilterParameters filter,
            @Parameter(description = "owner, team, solution, type, account, process, region, segment or currency")
                    @RequestParam
                    String by,
            @Parameter(description = FROM) @RequestParam(required = false) @Nullable String from,
            @Parameter(description = TO) @RequestParam(required = false) @Nullable String to,
            @ParameterObject @ModelAttribute WhenParameters when) {
        return report.closings(
                filter.filter(),
                when.viewpoint(log),
                when.moments(log).window(from, to),
                FilterParameters.parse("by", ClosingRow.By.class, by));
    }

    private static Instant at(Moments moments, String parameter, String text) {
        var instant = moments.beginning(parameter, text);
        if (instant == null) {
            throw new InvalidQuestion(parameter, "is missing");
        }
        return instant;
    }
}
