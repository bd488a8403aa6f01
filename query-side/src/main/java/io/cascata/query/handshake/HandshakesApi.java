package io.cascata.query.handshake;

import io.cascata.events.id.HandshakeId;
import io.cascata.log.EventLog;
import io.cascata.query.listing.ListParameters;
import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.query.viewpoint.WhenParameters;
import io.cascata.query.web.Now;
import io.cascata.query.web.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Handshakes over HTTP: the list, one of them at any viewpoint, and what is left to do. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "handshakes", description = "Work that crosses from one team to another")
@Refuses({"unknown-handshake", "unknown-sort", "unknown-value", "invalid-cursor", "invalid-limit", "invalid-question"})
class HandshakesApi {

    private static final String FILTERS = "Each filter may have several values, separated by commas.";

    private final Handshakes handshakes;
    private final EventLog log;
    private final Now clock;

    HandshakesApi(Handshakes handshakes, EventLog log, Now clock) {
        this.handshakes = handshakes;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping("/handshakes")
    @Operation(summary = "A page of handshakes", description = FILTERS + " The same fields, offered and due sort.")
    Handshakes.Page list(
            @ParameterObject HandshakeFilters filters,
            @Parameter(description = "A field, with a minus for descending") @RequestParam(defaultValue = "-offered")
                    String sort,
            @Parameter(description = "The 'next' of the page before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(description = "Most handshakes on a page, 1 to 500") @RequestParam(defaultValue = "50")
                    String limit) {
        var query = ListParameters.query(
                HandshakeProjection.COLLECTION, ListParameters.given(filters), sort, cursor, limit);
        return handshakes.find(query, clock.instant());
    }

    @GetMapping("/handshakes/{id}")
    @Operation(summary = "One handshake; the ETag of the current one is its version")
    ResponseEntity<HandshakeView> one(
            @Parameter(description = "The id of the handshake") @PathVariable String id,
            @ParameterObject WhenParameters when) {
        var viewpoint = when.viewpoint(log);
        var now = viewpoint.asOf() == null ? clock.instant() : viewpoint.asOf();
        var view = handshakes.find(new HandshakeId(id), viewpoint, now).orElseThrow(() -> new UnknownHandshake(id));
        return viewpoint.equals(Viewpoint.NOW)
                ? ResponseEntity.ok().eTag(String.valueOf(view.version())).body(view)
                : ResponseEntity.ok(view);
    }

    @GetMapping("/queue")
    @Operation(
            summary = "What is left to do: handshakes to answer and to follow up, the most urgent first",
            description = FILTERS)
    Handshakes.Page queue(
            @ParameterObject HandshakeFilters filters,
            @Parameter(description = "The 'next' of the page before") @RequestParam(required = false) @Nullable
                    String cursor,
            @Parameter(description = "Most handshakes on a page, 1 to 500") @RequestParam(defaultValue = "50")
                    String limit) {
        return handshakes.queue(ListParameters.given(filters), cursor, limit, clock.instant());
    }
}
