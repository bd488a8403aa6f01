package io.cascata.query.stream;

import io.cascata.access.ApiKeys;
import io.cascata.events.catalogue.EventCatalogue;
import io.cascata.log.EventLog;
import io.cascata.log.EventQuery;
import io.cascata.query.web.Refuses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** The event stream over HTTP: one batch after a position, or everything after it as it comes. */
@RestController
@Tag(name = "events", description = "The event stream as CloudEvents 1.0.2, from any position")
@Refuses({
    "unknown-event-type",
    "malformed-tag",
    "malformed-position",
    "position-beyond-head",
    "limit-out-of-range",
    "too-many-streams"
})
class EventsApi {

    static final String BATCH = "application/cloudevents-batch+json";
    static final String SEARCHED_TO = "Searched-To";

    private static final String AFTER = "Log position after which to begin; 0 is before the first event";
    private static final String TYPES = "Event types, any of them, such as opportunity.won. Default: all";
    private static final String TAGS = "Tags, all of them, written key=value, such as account=acme";

    private final EventLog log;
    private final EventStreams streams;
    private final CloudEventWriter events;
    private final ApiKeys keys;

    EventsApi(EventLog log, EventStreams streams, CloudEventWriter events, ApiKeys keys) {
        this.keys = keys;
        this.log = log;
        this.streams = streams;
        this.events = events;
    }

    /**
     * At most {@code limit} events after a position, in order. {@code Link: rel="next"} is where to go on, also when there
     * is nothing yet; {@code Searched-To} is the position up to which the log was searched.
     */
    @Operation(
            summary = "A batch of events in order of position",
            description = "Link rel=next is where to go on; Searched-To is the position up to which was searched.")
    @GetMapping(
            path = "/api/events",
            produces = {BATCH, MediaType.APPLICATION_JSON_VALUE})
    ResponseEntity<byte[]> events(
            @Parameter(description = AFTER) @RequestParam(defaultValue = "0") String after,
            @Parameter(description = TYPES) @RequestParam(defaultValue = "") List<String> types,
            @Parameter(description = TAGS) @RequestParam(defaultValue = "") List<String> tags,
            @Parameter(description = "Most events in the answer, 1 to 1000") @RequestParam(defaultValue = "100")
                    String limit) {
        var selection = EventSelection.of(EventCatalogue.cascata(), types, tags);
        var from = StreamPosition.parse("after", after, log.head());
        int size = PageSize.parse(limit);
        var page = log.read(new EventQuery(from, Long.MAX_VALUE, selection.filter(), size));
        long searchedTo = Math.max(from, page.searchedTo());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(BATCH))
                .cacheControl(CacheControl.noStore())
                .header(SEARCHED_TO, Long.toString(searchedTo))
                .header(HttpHeaders.LINK, "<" + next(searchedTo, selection, size) + ">; rel=\"next\"")
                .body(events.batch(page.events()));
    }

    /**
     * Every event after a position, then each new one, as server-sent events; the id of each is its position, and
     * {@code Last-Event-ID} goes before {@code after}. The request's own thread writes at the client's pace.
     */
    @Operation(
            summary = "Every event after a position, then each new one, as server-sent events",
            description = "The id of each is its position; a comment comes as heartbeat where nothing happens.")
    @GetMapping(path = "/api/events/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void stream(
            @Parameter(description = AFTER) @RequestParam(defaultValue = "0") String after,
            @Parameter(description = "Position of the last event that was received; goes before 'after'")
                    @RequestHeader(name = "Last-Event-ID", required = false)
                    @Nullable
                    String lastEventId,
            @Parameter(description = TYPES) @RequestParam(defaultValue = "") List<String> types,
            @Parameter(description = TAGS) @RequestParam(defaultValue = "") List<String> tags,
            Principal caller,
            HttpServletResponse response)
            throws IOException, InterruptedException {
        var filter = EventSelection.of(EventCatalogue.cascata(), types, tags).filter();
        long from = lastEventId == null || lastEventId.isEmpty()
                ? StreamPosition.parse("after", after, log.head())
                : StreamPosition.parse("Last-Event-ID", lastEventId, log.head());
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        streams.serve(from, filter, new SseClient(response.getOutputStream(), events, () -> keys.admits(caller)));
    }

    private static String next(long after, EventSelection selection, int limit) {
        var uri = UriComponentsBuilder.fromPath("/api/events").queryParam("after", after);
        selection.types().forEach(type -> uri.queryParam("types", type));
        selection.tags().forEach(tag -> uri.queryParam("tags", tag.toString()));
        return uri.queryParam("limit", limit).encode().toUriString();
    }
}
