package io.cascata.query.activity;

import io.cascata.log.EventLog;
import io.cascata.query.listing.ListParameters;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.viewpoint.WhenParameters;
import io.cascata.query.web.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Over HTTP: what is forgotten, how many people there are, and whom sales works. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "activity", description = "When something last happened, and to whom")
@Refuses({"invalid-question", "unknown-sort", "invalid-cursor", "invalid-limit"})
class ActivitiesApi {

    private static final int MOST_DAYS = 3_650;

    private final Activities activities;
    private final History history;
    private final EventLog log;

    ActivitiesApi(Activities activities, History history, EventLog log) {
        this.activities = activities;
        this.history = history;
        this.log = log;
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
        var query = ListParameters.query(WorkList.FIELDS, Map.of(), "active", cursor, limit);
        var viewpoint = when.viewpoint(log);
        var limits = IdleLimits.inForce(number(days), history, viewpoint);
        return activities.forgotten(viewpoint, limits, kind(kind), query.cursor(), query.limit());
    }

    @GetMapping("/people/count")
    @Operation(summary = "How many people are known: contacts, leads that are none, and both, each person once")
    Activities.People people(@ParameterObject WhenParameters when) {
        return activities.people(when.viewpoint(log));
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
        Map<String, String> parameters = account == null ? Map.of() : Map.of("account", account);
        var query = ListParameters.query(WorkList.FIELDS, parameters, sort, cursor, limit);
        return activities.worked(when.viewpoint(log), query);
    }

    private static Kind kind(String text) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () -> new InvalidQuestion("kind", "neither lead, contact, account nor opportunity: " + text));
    }

    private static @Nullable Integer number(@Nullable String days) {
        if (days == null || days.isBlank()) {
            return null;
        }
        try {
            int number = Integer.parseInt(days);
            if (number >= 1 && number <= MOST_DAYS) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new InvalidQuestion("days", "not a number: " + days);
        }
        throw new InvalidQuestion("days", "not between 1 and " + MOST_DAYS + ": " + days);
    }
}
