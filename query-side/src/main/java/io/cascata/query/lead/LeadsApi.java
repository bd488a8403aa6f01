package io.cascata.query.lead;

import static io.cascata.query.export.ExportFormat.CSV_TYPE;
import static io.cascata.query.export.ExportFormat.JSON_TYPE;
import static io.cascata.query.export.ExportFormat.PARQUET_TYPE;

import io.cascata.events.id.LeadId;
import io.cascata.log.EventLog;
import io.cascata.query.export.Exported;
import io.cascata.query.export.Followed;
import io.cascata.query.export.Tabled;
import io.cascata.query.export.Traced;
import io.cascata.query.facts.FactStore;
import io.cascata.query.listing.ListParameters;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.WhenParameters;
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
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Leads over HTTP: lists, one of them at any viewpoint, earlier engagement, and results. */
@RestController
@RequestMapping(path = "/api/leads", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "leads", description = "Leads, why they qualified, and what came of them")
@Refuses({
    "unknown-lead",
    "unknown-sort",
    "unknown-value",
    "invalid-cursor",
    "invalid-limit",
    "invalid-question",
    "question-too-large",
    "unknown-format",
    "unknown-table",
    "not-acceptable"
})
class LeadsApi {

    private static final String ID = "The id of the lead";
    private static final String FORMAT = "json, csv or parquet; goes before the Accept header";

    private final LeadAnswers answers;
    private final LeadHistory history;
    private final EventLog log;

    LeadsApi(Leads leads, Supplier<FactStore> facts, History history, EventLog log) {
        this.answers = new LeadAnswers(leads, facts, history, log);
        this.history = new LeadHistory(history);
        this.log = log;
    }

    @GetMapping
    @Operation(
            summary = "A page of leads, highest score first",
            description =
                    "Each filter may have several values, separated by commas. The same fields, score, captured and"
                            + " active sort; ties go by id.")
    LeadAnswers.Page list(
            @ParameterObject LeadFilters filters,
            @Parameter(description = "A field, with a minus for descending") @RequestParam(defaultValue = "-score")
                    String sort,
            @Parameter(description = "The 'next' of the page before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(description = "Most leads on a page, 1 to 500") @RequestParam(defaultValue = "50")
                    String limit) {
        return answers.list(ListParameters.given(filters), sort, cursor, limit);
    }

    @GetMapping("/stagnant")
    @Operation(summary = "Open leads to which nothing has happened since a day or an instant, forgotten longest first")
    LeadAnswers.Page stagnant(
            @Parameter(description = "The moment, such as 2026-06-30") @RequestParam String since,
            @Parameter(description = "The 'next' of the page before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(description = "Most leads on a page, 1 to 500") @RequestParam(defaultValue = "50") String limit,
            @ParameterObject WhenParameters when) {
        return answers.stagnant(since, cursor, limit, when);
    }

    @GetMapping("/nearly-qualified")
    @Operation(summary = "Leads with a high score that lack exactly one datum, which is named; highest score first")
    List<Traced<PromisingLeads.NearlyQualified>> nearlyQualified(
            @Parameter(description = "Most leads to list, 1 to 100000") @RequestParam(defaultValue = "200")
                    String limit,
            @ParameterObject WhenParameters when) {
        return answers.nearlyQualified(limit, when);
    }

    @GetMapping("/count")
    @Operation(summary = "How many leads are open, as one number, and how many are not known as contacts")
    Followed<Leads.Counts> count(@ParameterObject WhenParameters when) {
        return answers.count(when);
    }

    @GetMapping(
            path = "/counted",
            produces = {JSON_TYPE, CSV_TYPE, PARQUET_TYPE})
    @Operation(summary = "The leads that a number of /api/leads/count counts, with the addresses of their events")
    @Exported
    void counted(
            @Parameter(description = "open or notContacts") @RequestParam(defaultValue = "open") String number,
            @ParameterObject WhenParameters when,
            @Parameter(description = FORMAT) @RequestParam(required = false) @Nullable String format,
            ServletWebRequest call)
            throws IOException {
        answers.counted(number, when).answer(call.getResponse(), call.getHeader(HttpHeaders.ACCEPT), format, "leads");
    }

    @GetMapping(
            path = "/results",
            produces = {JSON_TYPE, CSV_TYPE, PARQUET_TYPE})
    @Tabled
    @Operation(
            summary = "What came of the leads of each way and campaign, with the reasons of rejections and recyclings")
    List<Followed<LeadResults.Row>> results(@ParameterObject WhenParameters when) {
        return answers.results(when);
    }

    @GetMapping(
            path = "/results/steps",
            produces = {JSON_TYPE, CSV_TYPE, PARQUET_TYPE})
    @Operation(summary = "The steps of leads that a number of the results counts, each with its event")
    @Exported
    void steps(
            @Parameter(description = "The way that the leads came, such as FORM") @RequestParam String way,
            @Parameter(description = "Their campaign; none where they have none")
                    @RequestParam(required = false)
                    @Nullable
                    String campaign,
            @Parameter(description = "The number, such as qualified or rejected/no budget") @RequestParam String number,
            @ParameterObject WhenParameters when,
            @Parameter(description = FORMAT) @RequestParam(required = false) @Nullable String format,
            ServletWebRequest call)
            throws IOException {
        answers.steps(way, campaign, number, when)
                .answer(call.getResponse(), call.getHeader(HttpHeaders.ACCEPT), format, "lead-steps");
    }

    @GetMapping(
            path = "/recycles",
            produces = {JSON_TYPE, CSV_TYPE, PARQUET_TYPE})
    @Tabled
    @Operation(
            summary = "Whom sales gave back to marketing, person by person, each time numbered",
            description =
                    "Rejected at the hand-over or recycled from sales; somebody known as several leads is one person."
                            + " Sums are over all, whatever the limit.")
    RecycledPeople recycles(
            @Parameter(description = "Most times to list, 1 to 100000; the people given back most often first")
                    @RequestParam(defaultValue = "1000")
                    String limit,
            @ParameterObject WhenParameters when) {
        return answers.recycles(limit, when);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One lead with why it qualified; the ETag of the current one is its version")
    ResponseEntity<LeadView> one(
            @Parameter(description = ID) @PathVariable String id, @ParameterObject WhenParameters when) {
        var lead = find(id, when);
        return when.isNow()
                ? ResponseEntity.ok().eTag(String.valueOf(lead.version())).body(lead)
                : ResponseEntity.ok(lead);
    }

    @GetMapping("/{id}/engagement")
    @Operation(summary = "What the lead's person and company did, before it came in and since, in order of time")
    List<LeadHistory.Touch> engagement(
            @Parameter(description = ID) @PathVariable String id, @ParameterObject WhenParameters when) {
        return history.engagement(find(id, when), when.viewpoint(log));
    }

    private LeadView find(String id, WhenParameters when) {
        return history.find(new LeadId(id), when.viewpoint(log)).orElseThrow(() -> new UnknownLead(id));
    }
}
