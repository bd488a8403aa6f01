package io.cascata.query.lead;

import static io.cascata.query.export.ExportFormat.CSV_TYPE;
import static io.cascata.query.export.ExportFormat.JSON_TYPE;
import static io.cascata.query.export.ExportFormat.PARQUET_TYPE;

import io.cascata.events.id.LeadId;
import io.cascata.log.EventLog;
import io.cascata.query.export.Tabled;
import io.cascata.query.facts.FactStore;
import io.cascata.query.listing.ListParameters;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.viewpoint.WhenParameters;
import io.cascata.query.web.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

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
    "unknown-format",
    "unknown-table",
    "not-acceptable"
})
class LeadsApi {

    private static final int MOST_RECYCLES = 100_000;
    private static final String ID = "The id of the lead";

    private final Leads leads;
    private final LeadResults results;
    private final RecycledPeopleReader recycled;
    private final LeadHistory history;
    private final History events;
    private final EventLog log;

    LeadsApi(Leads leads, Supplier<FactStore> facts, History history, EventLog log) {
        this.results = new LeadResults(facts);
        this.recycled = new RecycledPeopleReader(facts);
        this.leads = leads;
        this.history = new LeadHistory(history);
        this.events = history;
        this.log = log;
    }

    @GetMapping
    @Operation(
            summary = "A page of leads, highest score first",
            description = "Filters are the fields stage, person (INQUIRY, MQL, SAL, SQL, CLOSED), way, campaign,"
                    + " programme, reviewer, contact, open (true: neither converted nor closed) and promising (true: open,"
                    + " with a high score, and not qualified), each with values"
                    + " separated by commas. The same fields, score, captured and active sort; ties go by id.")
    Leads.Page list(
            @Parameter(hidden = true) @RequestParam Map<String, String> parameters,
            @Parameter(description = "A field, with a minus for descending") @RequestParam(defaultValue = "-score")
                    String sort,
            @Parameter(description = "The 'next' of the page before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(description = "Most leads on a page, 1 to 500") @RequestParam(defaultValue = "50")
                    String limit) {
        return leads.find(ListParameters.query(LeadProjection.COLLECTION, parameters, sort, cursor, limit));
    }

    @GetMapping("/stagnant")
    @Operation(summary = "Open leads to which nothing has happened since a day or an instant, forgotten longest first")
    Leads.Page stagnant(
            @Parameter(description = "The moment, such as 2026-06-30") @RequestParam String since,
            @Parameter(description = "The 'next' of the page before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(description = "Most leads on a page, 1 to 500") @RequestParam(defaultValue = "50")
                    String limit) {
        var moment = new WhenParameters(since, null, null).viewpoint(log).asOf();
        var query = ListParameters.query(LeadProjection.COLLECTION, Map.of(), "active", cursor, limit);
        return leads.stagnant(Objects.requireNonNull(moment), query.cursor(), query.limit());
    }

    @GetMapping("/nearly-qualified")
    @Operation(summary = "Leads with a high score that lack exactly one datum, which is named; highest score first")
    List<Leads.NearlyQualified> nearlyQualified() {
        return leads.nearlyQualified(AgreedDefinition.inForce(events));
    }

    @GetMapping("/count")
    @Operation(summary = "How many leads are open, as one number, and how many are not known as contacts")
    Leads.Counts count() {
        return leads.counts();
    }

    @GetMapping(
            path = "/results",
            produces = {JSON_TYPE, CSV_TYPE, PARQUET_TYPE})
    @Tabled
    @Operation(
            summary = "What came of the leads of each way and campaign, with the reasons of rejections and recyclings")
    List<LeadResults.Row> results(@ParameterObject WhenParameters when) {
        return results.at(when.viewpoint(log));
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
        return recycled.at(when.viewpoint(log), number(limit));
    }

    private static int number(String limit) {
        try {
            int number = Integer.parseInt(limit.strip());
            if (number >= 1 && number <= MOST_RECYCLES) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new InvalidQuestion("limit", "not a number: " + limit);
        }
        throw new InvalidQuestion("limit", "not between 1 and " + MOST_RECYCLES + ": " + limit);
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
