package io.cascata.query.opportunity;

import io.cascata.events.id.OpportunityId;
import io.cascata.log.EventLog;
import io.cascata.query.listing.ListParameters;
import io.cascata.query.viewpoint.UnknownOpportunity;
import io.cascata.query.viewpoint.WhenParameters;
import io.cascata.query.web.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Opportunities over HTTP: the list, one of them at any viewpoint, and its history. */
@RestController
@RequestMapping(path = "/api/opportunities", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "opportunities", description = "How opportunities stand, now and at any two clocks")
@Refuses({"unknown-opportunity", "unknown-sort", "unknown-value", "invalid-cursor", "invalid-limit", "invalid-question"
})
class OpportunitiesApi {

    private static final String ID = "The id of the opportunity";

    private final Opportunities opportunities;
    private final EventLog log;

    OpportunitiesApi(Opportunities opportunities, EventLog log) {
        this.opportunities = opportunities;
        this.log = log;
    }

    @GetMapping
    @Operation(
            summary = "A page of opportunities",
            description =
                    "Each filter may have several values, separated by commas. The same fields, amount and opened sort.")
    Opportunities.Page list(
            @ParameterObject OpportunityFilters filters,
            @Parameter(description = "A field, with a minus for descending") @RequestParam(defaultValue = "-opened")
                    String sort,
            @Parameter(description = "The 'next' of the page before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(description = "Most opportunities on a page, 1 to 500") @RequestParam(defaultValue = "50")
                    String limit) {
        return opportunities.find(ListParameters.query(
                OpportunityProjection.COLLECTION, ListParameters.given(filters), sort, cursor, limit));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One opportunity; the ETag of the current one is its version")
    ResponseEntity<Opportunities.Named> one(
            @Parameter(description = ID) @PathVariable String id, @ParameterObject WhenParameters when) {
        if (when.isNow()) {
            var now = opportunities.find(new OpportunityId(id)).orElseThrow(() -> new UnknownOpportunity(id));
            return ResponseEntity.ok()
                    .eTag(String.valueOf(now.opportunity().version()))
                    .cacheControl(CacheControl.noCache())
                    .body(now);
        }
        return ResponseEntity.ok(opportunities
                .find(new OpportunityId(id), when.viewpoint(log))
                .orElseThrow(() -> new UnknownOpportunity(id)));
    }

    @GetMapping("/{id}/history")
    @Operation(summary = "Every event of an opportunity in order of position, with actor, cause, times and hash")
    List<HistoryEntry> history(@Parameter(description = ID) @PathVariable String id) {
        var history = HistoryEntry.of(log, new OpportunityId(id));
        if (history.isEmpty()) {
            throw new UnknownOpportunity(id);
        }
        return history;
    }
}
