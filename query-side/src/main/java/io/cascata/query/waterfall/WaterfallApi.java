package io.cascata.query.waterfall;

import io.cascata.log.EventLog;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
class WaterfallApi {

    private final WaterfallReport report;
    private final EventLog log;

    WaterfallApi(WaterfallReport report, EventLog log) {
        this.report = report;
        this.log = log;
    }

    @GetMapping
    @Operation(summary = "The waterfall of one process, or of all through the canonical stages")
    Waterfall waterfall(
            @ModelAttribute FilterParameters filter,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(defaultValue = "cohort") String mode,
            @RequestParam(defaultValue = "reached") String skips,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String tz,
            @RequestParam(defaultValue = "") List<String> leadTimes) {
        var moments = moments(tz);
        return report.waterfall(new WaterfallQuestion(
                filter.filter(),
                moments.window(from, to),
                FilterParameters.parse("mode", WaterfallQuestion.Mode.class, mode),
                FilterParameters.parse("skips", WaterfallQuestion.Skips.class, skips),
                moments.viewpoint(asOf, knownAt),
                leadTimes.stream().map(StagePair::parse).toList(),
                moments.zone()));
    }

    @GetMapping("/bridge")
    @Operation(summary = "Why the open pipeline of one date became that of another")
    Bridge bridge(
            @ModelAttribute FilterParameters filter,
            @RequestParam String from,
            @RequestParam String to,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String tz) {
        var moments = moments(tz);
        return report.bridge(
                filter.filter(), moments.viewpoint(null, knownAt), at(moments, "from", from), at(moments, "to", to));
    }

    @GetMapping("/closings")
    @Operation(summary = "Closings grouped by owner, solution, type, account and the like")
    List<ClosingRow> closings(
            @ModelAttribute FilterParameters filter,
            @RequestParam String by,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt,
            @RequestParam(required = false) @Nullable String tz) {
        var moments = moments(tz);
        return report.closings(
                filter.filter(),
                moments.viewpoint(asOf, knownAt),
                moments.window(from, to),
                FilterParameters.parse("by", ClosingRow.By.class, by));
    }

    private Moments moments(@Nullable String zone) {
        return new Moments(log, Moments.zone(zone));
    }

    private static Instant at(Moments moments, String parameter, String text) {
        var instant = moments.beginning(parameter, text);
        if (instant == null) {
            throw new InvalidQuestion(parameter, "is missing");
        }
        return instant;
    }
}
