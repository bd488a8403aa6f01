package io.cascata.query.opportunity;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.opportunity.OpportunityEvent;
import io.cascata.log.EventFilter;
import io.cascata.log.EventLog;
import io.cascata.log.EventQuery;
import io.cascata.log.StoredEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One event as the log keeps it: who, why and by which way is in the metadata, {@code data} is the payload as stored. */
record HistoryEntry(
        long position,
        UUID id,
        String event,
        int revision,
        Instant occurredAt,
        Instant recordedAt,
        Map<String, String> metadata,
        String hash,
        @JsonRawValue String data) {

    private static final int PAGE = 1_000;

    static List<HistoryEntry> of(EventLog log, OpportunityId id) {
        var filter = EventFilter.tagged(OpportunityEvent.tag(id));
        var history = new ArrayList<HistoryEntry>();
        long head = log.head();
        long after = 0;
        while (after < head) {
            var page = log.read(new EventQuery(after, head, filter, PAGE));
            page.events().forEach(event -> history.add(of(event)));
            after = page.searchedTo();
        }
        return history;
    }

    private static HistoryEntry of(StoredEvent event) {
        return new HistoryEntry(
                event.position(),
                event.id(),
                event.name(),
                event.revision(),
                event.occurredAt(),
                event.recordedAt(),
                event.metadata(),
                HexFormat.of().formatHex(event.hash()),
                new String(event.payload(), StandardCharsets.UTF_8));
    }
}
