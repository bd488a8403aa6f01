package io.cascata.query.opportunity;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.opportunity.OpportunityEvent;
import io.cascata.log.EventQuery;
import io.cascata.log.codec.EventCodec;
import io.cascata.log.sqlite.SqliteEventLog;
import io.cascata.query.documents.Document;
import io.cascata.query.projection.RecordedEvent;
import io.cascata.query.testing.Processes;
import io.cascata.query.testing.SalesLog;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepingTheTraceNarrowTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    private Path directory;

    private static Instant day(int days) {
        return START.plus(Duration.ofDays(days));
    }

    /** The document of opportunity {@code a} after what was said, written and read again after every event. */
    private Document document(UnaryOperator<SalesLog> said) {
        var projection = new OpportunityProjection();
        Document document = null;
        try (var log = SqliteEventLog.open(directory, Clock.systemUTC())) {
            said.apply(new SalesLog(log).process(START)).append();
            for (var stored : log.read(EventQuery.after(0, 100)).events()) {
                var recorded = RecordedEvent.of(stored, EventCodec.cascata());
                if (recorded.event() instanceof OpportunityEvent) {
                    var before = document == null ? null : projection.read(document);
                    document = projection.write("a", projection.apply(before, "a", recorded));
                }
            }
        }
        return requireNonNull(document);
    }

    @Test
    void a_move_within_the_process_repeats_nothing_of_the_opening() {
        var document = document(sales -> sales.open("a", day(0), "target", null)
                .move("a", day(1), "engaged")
                .move("a", day(2), "won"));
        assertThat(document.body().split("\"account\"", -1)).hasSize(2);
        assertThat(document.body()).doesNotContain("\"model\"");
        assertThat(OpportunityDocument.view(document).processVersion()).isEqualTo(1);
    }

    @Test
    void a_move_to_another_version_of_the_process_is_seen() {
        var document = document(sales -> sales.open("a", day(0), "target", null)
                .process(SalesLog.PROCESS, 2, Processes.ACQUISITION, day(1))
                .migrate("a", day(2), "engaged"));
        assertThat(OpportunityDocument.view(document).processVersion()).isEqualTo(2);
        assertThat(OpportunityDocument.view(document).process()).isEqualTo(SalesLog.PROCESS);
    }

    @Test
    void an_event_that_comes_twice_or_late_finds_its_place() {
        var document = document(sales ->
                sales.open("a", day(0), "target", null).move("a", day(5), "won").move("a", day(3), "engaged"));
        var projection = new OpportunityProjection();
        var trace = projection.read(document);
        assertThat(trace.changes()).extracting(Change::at).containsExactly(day(0), day(3), day(5));
        assertThat(trace.with(trace.changes().get(1))).isEqualTo(trace);
    }
}
