package io.cascata.query.attribution;

import static java.util.Objects.requireNonNull;

import io.cascata.events.id.OpportunityId;
import io.cascata.log.EventLog;
import io.cascata.query.deals.DealFilter;
import io.cascata.query.deals.FilterParameters;
import io.cascata.query.export.ExportFormat;
import io.cascata.query.export.Exported;
import io.cascata.query.export.Followed;
import io.cascata.query.export.TableExport;
import io.cascata.query.facts.FactStore;
import io.cascata.query.viewpoint.WhenParameters;
import io.cascata.query.web.Now;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Attribution over HTTP. */
@RestController
@Tag(name = "attribution", description = "Which touches had what part in which amounts, at any two clocks")
@Refuses({"invalid-question", "question-too-large", "unknown-format", "not-acceptable"})
class AttributionApi {

    static final String MODEL = "first-touch, lead-creation, last-touch, last-non-direct, linear,"
            + " linear-distinct-channel, u-50-50, u-40-40-20-lead, position-40-20-40, w-shaped, full-path, time-decay,"
            + " simple-decay, custom, markov, shapley or shapley-rate";
    private static final String FORMAT = "json, csv or parquet; goes before the Accept header";

    private final AttributionReports reports;
    private final AttributionAnswers answers;
    private final EventLog log;
    private final Now now;

    AttributionApi(AttributionReports reports, Supplier<FactStore> facts, EventLog log, Now now) {
        this.reports = reports;
        this.answers = new AttributionAnswers(facts, log, now::instant);
        this.log = log;
        this.now = now;
    }

    @GetMapping("/api/attribution")
    @Operation(
            summary = "What one model gives to channels, campaigns, roles and the like",
            description = "Amounts of rows and of what is unattributed sum up to the total, by currency, to the last"
                    + " digit. 'links' of a row leads from the JSON pointer of a number to the credits that it counts. As"
                    + " CSV or Parquet: all rows.")
    @Exported
    void report(
            @Parameter(description = MODEL) @RequestParam(defaultValue = "linear") String model,
            @ParameterObject @ModelAttribute AttributionParameters parameters,
            @ParameterObject @ModelAttribute FilterParameters filter,
            @ParameterObject @ModelAttribute WhenParameters when,
            @Parameter(description = "Most rows in a JSON answer, 1 to 10000") @RequestParam(defaultValue = "1000")
                    int limit,
            @Parameter(description = FORMAT) @RequestParam(required = false) @Nullable String format,
            ServletWebRequest call)
            throws IOException {
        var wanted = ExportFormat.of(format, call.getHeader(HttpHeaders.ACCEPT));
        if (wanted == ExportFormat.JSON) {
            var report = answers.report(model, parameters, filter, when, limit);
            AnswerJson.write(report, TableExport.answer(requireNonNull(call.getResponse()), wanted, "attribution"));
        } else {
            answers.rows(model, parameters, filter, when)
                    .answer(call.getResponse(), call.getHeader(HttpHeaders.ACCEPT), format, "attribution");
        }
    }

    @GetMapping("/api/attribution/models")
    @Operation(
            summary = "What all rule models and Shapley give, side by side over one selection",
            description = "The custom model is among them where weights are given.")
    List<Followed<AttributionReport>> models(
            @ParameterObject @ModelAttribute AttributionParameters parameters,
            @ParameterObject @ModelAttribute FilterParameters filter,
            @ParameterObject @ModelAttribute WhenParameters when) {
        return answers.models(parameters, filter, when);
    }

    @GetMapping("/api/attribution/influence")
    @Operation(
            summary = "What each team sourced, by four rules side by side, and what it influenced",
            description =
                    "A source gets the whole amount and there is one for each opportunity. Influenced counts the whole"
                            + " amount once for every team or key with a touch: these must not be added up. 'links' leads"
                            + " from the JSON pointer of a number to its rows.")
    Followed<InfluenceReport> influence(
            @ParameterObject @ModelAttribute AttributionParameters parameters,
            @ParameterObject @ModelAttribute FilterParameters filter,
            @ParameterObject @ModelAttribute WhenParameters when) {
        return answers.influence(parameters, filter, when);
    }

    @GetMapping("/api/attribution/influence/rows")
    @Operation(
            summary = "The opportunities that a number of influence counts, with the touch and the events behind them",
            description =
                    "Those answers link here. The touch is the one that makes its team the source, or the first of"
                            + " the team or key; the event is that of the touch, or that the lead came by.")
    @Exported
    void influenced(
            @Parameter(description = "total, sourced/FIRST_TOUCH and the like, influencedByTeam or influenced")
                    @RequestParam
                    String number,
            @Parameter(description = "The key of the number; (none) where it has none. Default: all")
                    @RequestParam(required = false)
                    @Nullable
                    String key,
            @ParameterObject @ModelAttribute AttributionParameters parameters,
            @ParameterObject @ModelAttribute ValuedParameters valued,
            @ParameterObject @ModelAttribute FilterParameters filter,
            @ParameterObject @ModelAttribute WhenParameters when,
            @Parameter(description = FORMAT) @RequestParam(required = false) @Nullable String format,
            ServletWebRequest call)
            throws IOException {
        answers.influenced(number, key, parameters, valued, filter, when)
                .answer(call.getResponse(), call.getHeader(HttpHeaders.ACCEPT), format, "influence");
    }

    @GetMapping("/api/attribution/credits")
    @Operation(
            summary = "One row per credit: touch, person, role, opportunity, share and amount",
            description = "The rows behind a number of /api/attribution: the same parameters, and the key of its row;"
                    + " (none) for touches that name none, (unattributed) for what no touch earns. Of one model every"
                    + " eligible touch has a row, of all of them those to which the model gives something. Of"
                    + " MARKOV and SHAPLEY_RATE, which give to keys, the touches of won journeys without weights.")
    @Exported
    void credits(
            @Parameter(description = MODEL + "; all: those of /api/attribution/models")
                    @RequestParam(defaultValue = "linear")
                    String model,
            @ParameterObject @ModelAttribute AttributionParameters parameters,
            @ParameterObject @ModelAttribute FilterParameters filter,
            @ParameterObject @ModelAttribute ValuedParameters valued,
            @ParameterObject @ModelAttribute WhenParameters when,
            @Parameter(description = "Only the credits of this key") @RequestParam(required = false) @Nullable
                    String key,
            @Parameter(
                            description =
                                    "What counts them: touches and effect every eligible touch; credit, opportunities"
                                            + " and amounts what earns something; fallbacks journeys in which another touch had"
                                            + " to stand in")
                    @RequestParam(defaultValue = "touches")
                    String number,
            @Parameter(description = FORMAT) @RequestParam(required = false) @Nullable String format,
            ServletWebRequest call)
            throws IOException {
        var wanted = ExportFormat.of(format, call.getHeader(HttpHeaders.ACCEPT));
        var question = parameters.question(filter.filter(), when, log, valued.or(now.instant(), when.moments(log)));
        var models = model.equals("all")
                ? Model.sideBySide(question.settings().custom() != null)
                : List.of(FilterParameters.parse("model", Model.class, model));
        var counted = FilterParameters.parse("number", CreditNumber.class, number);
        var asked = reports.credits(models, question, new WantedCredits(new CreditTable.Key(key), counted));
        var answer = TableExport.answer(requireNonNull(call.getResponse()), wanted, "credits");
        TableExport.write(reports.store(), asked, wanted, answer);
    }

    @GetMapping("/api/opportunities/{id}/attribution")
    @Operation(
            summary = "The eligible touches of one opportunity, who did them in which role, and what each model gives",
            description = "For an open opportunity how it stands at this point in time.")
    @Refuses({"invalid-question", "question-too-large", "unknown-opportunity"})
    OpportunityAttribution ofOpportunity(
            @Parameter(description = "The id of the opportunity") @PathVariable String id,
            @Parameter(description = "Only these models. Default: all rule models and Shapley; " + MODEL)
                    @RequestParam(defaultValue = "")
                    List<String> model,
            @ParameterObject @ModelAttribute AttributionParameters parameters,
            @ParameterObject @ModelAttribute WhenParameters when) {
        var question = parameters.question(DealFilter.ALL, when, log, now.instant());
        var models = model.isEmpty()
                ? Model.sideBySide(question.settings().custom() != null)
                : model.stream()
                        .map(each -> FilterParameters.parse("model", Model.class, each))
                        .toList();
        return reports.opportunity(new OpportunityId(id), models, question);
    }
}
