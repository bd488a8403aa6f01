package io.cascata.query.activity;

import static io.cascata.query.export.ExportFormat.CSV_TYPE;
import static io.cascata.query.export.ExportFormat.JSON_TYPE;
import static io.cascata.query.export.ExportFormat.PARQUET_TYPE;

import io.cascata.log.EventLog;
import io.cascata.query.export.Exported;
import io.cascata.query.export.Followed;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.WhenParameters;
import io.cascata.query.web.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Over HTTP: what is forgotten, how many people there are, and whom sales works. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "activity", description = "When something last happened, and to whom")
@Refuses({
    "invalid-question",
    "question-too-large",
    "unknown-sort",
    "invalid-cursor",
    "invalid-limit",
    "unknown-format",
    "not-acceptable"
})
class ActivitiesApi {

    private final PeopleAnswers answers;

    ActivitiesApi(Activities activities, History history, EventLog log) {
        this.answers = new PeopleAnswers(activities, history, log);
    }

    @GetMapping("/stagnation")
    @Operation(
            summary = "What nothing has happened to for too long, idle the longest first",
            description = "An opportunity's limit is that of its stage in the playbook's service levels; where none is"
                    + " settled, and for leads, contacts and accounts, it is 30 days. 'days' goes before both.")
    Stagnation.Page stagnation(
            @Parameter(description = "lead, contact, account or opportunity") @RequestParam String kind,
            @Parameter(description = "Days without activity, 1 to 3650") @RequestParam(required = false) @Nullable
                    String days,
            @Parameter(description = "The 'next' of the page before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(description = "Most things on a page, 1 to 500") @RequestParam(defaultValue = "50") String limit,
            @ParameterObject WhenParameters when) {
        return answers.stagnation(kind, days, cursor, limit, when);
    }

    @GetMapping("/people/count")
    @Operation(summary = "How many people are known: contacts, leads that are none, and both, each person once")
    Followed<Activities.People> people(@ParameterObject WhenParameters when) {
        return answers.count(when);
    }

    @GetMapping(
            path = "/people",
            produces = {JSON_TYPE, CSV_TYPE, PARQUET_TYPE})
    @Operation(summary = "The people that a number of /api/people/count counts, with the addresses of their events")
    @Exported
    void counted(
            @Parameter(description = "contacts, leads or people") @RequestParam(defaultValue = "people") String number,
            @ParameterObject WhenParameters when,
            @Parameter(description = "json, csv or parquet; goes before the Accept header")
                    @RequestParam(required = false)
                    @Nullable
                    String format,
            ServletWebRequest call)
            throws IOException {
        answers.people(number, when).answer(call.getResponse(), call.getHeader(HttpHeaders.ACCEPT), format, "people");
    }

    @GetMapping("/work-lists/sales")
    @Operation(
            summary = "Whom sales works: contacts of accounts, vetted and never a lead, the latest active first",
            description = "The filter is account, with values separated by commas; active and account sort.")
    Activities.Page sales(
            @Parameter(description = "Accounts, separated by commas") @RequestParam(required = false) @Nullable
                    String account,
            @Parameter(description = "A field, with a minus for descending") @RequestParam(defaultValue = "-active")
                    String sort,
            @Parameter(description = "The 'next' of the page before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(description = "Most contacts on a page, 1 to 500") @RequestParam(defaultValue = "50")
                    String limit,
            @ParameterObject WhenParameters when) {
        return answers.sales(account, sort, cursor, limit, when);
    }
}
