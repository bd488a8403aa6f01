package io.cascata.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.command.decision.BatchExecutor;
import io.cascata.command.importing.plan.ImportProgress;
import io.cascata.command.touch.RecordTouches;
import io.cascata.events.buyinggroup.BuyingGroupFormed;
import io.cascata.events.buyinggroup.MemberProposed;
import io.cascata.events.buyinggroup.PlaceHeld;
import io.cascata.events.handshake.HandshakeDeclined;
import io.cascata.events.handshake.HandshakeFollowedUp;
import io.cascata.events.handshake.ServiceLevelBreached;
import io.cascata.events.handshake.ServiceLevelMet;
import io.cascata.events.lead.LeadClosed;
import io.cascata.events.lead.LeadConverted;
import io.cascata.events.lead.LeadEnteredSales;
import io.cascata.events.lead.LeadMatched;
import io.cascata.events.lead.LeadRecycled;
import io.cascata.events.lead.LeadRejected;
import io.cascata.events.score.PointsAwarded;
import io.cascata.events.solution.TargetProfileSet;
import io.cascata.events.touch.VisitorIdentified;
import io.cascata.log.EventLog;
import io.cascata.log.EventQuery;
import io.cascata.log.StoredEvent;
import io.cascata.log.codec.EventCodec;
import io.cascata.log.sqlite.SqliteEventLog;
import io.cascata.standalone.embedded.Progress;
import io.cascata.standalone.embedded.ReadSide;
import io.cascata.standalone.embedded.Seeding;
import io.cascata.standalone.embedded.WriteSide;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small company, brought into the platform as the demo does it, with all that was worked in it. */
class WorkingInTheDemoCompanyTest {

    private static final DemoSettings SETTINGS = new DemoSettings(7, DemoSettings.DEFAULT.until(), 150);
    private static final Clock CLOCK = Clock.fixed(SETTINGS.end(), ZoneOffset.UTC);

    @TempDir
    private Path directory;

    @Test
    @Tag("A12")
    @Tag("G08")
    @Tag("H05")
    void all_that_the_platform_can_do_has_been_done_in_it() throws IOException {
        try (var log = open("whole")) {
            bringIn(log, UnaryOperator.identity());

            assertThat(stored(log).stream()
                            .map(EventCodec.cascata()::decode)
                            .map(Object::getClass)
                            .distinct()
                            .toList())
                    .contains(
                            TargetProfileSet.class,
                            BuyingGroupFormed.class,
                            MemberProposed.class,
                            PlaceHeld.class,
                            HandshakeDeclined.class,
                            HandshakeFollowedUp.class,
                            ServiceLevelMet.class,
                            ServiceLevelBreached.class,
                            LeadMatched.class,
                            LeadConverted.class,
                            LeadEnteredSales.class,
                            LeadClosed.class,
                            LeadRejected.class,
                            LeadRecycled.class,
                            VisitorIdentified.class,
                            PointsAwarded.class);
            assertReadable(log);
        }
    }

    private void assertReadable(EventLog log) {
        try (var reading = ReadSide.open(directory.resolve("whole"), log, Progress.SILENT)) {
            var coverage = reading.buyingGroups().tally();
            var leads = reading.leads().census();
            var handshakes = reading.handshakes().tally(SETTINGS.end());

            assertThat(reading.parked()).isEmpty();
            assertThat(coverage.complete()).isBetween(1L, coverage.groups() - 1);
            assertThat(coverage.filledRoles()).isBetween(1L, coverage.targetRoles() - 1);
            assertThat(coverage.missing()).isNotEmpty();
            assertThat(leads.contacts()).isBetween(1L, leads.captured() - 1);
            assertThat(handshakes.met()).isPositive();
            assertThat(handshakes.breached()).isPositive();
            assertThat(handshakes.offered())
                    .isEqualTo(handshakes.accepted() + handshakes.declined() + handshakes.unanswered());
        }
    }

    @Test
    void a_second_run_adds_nothing() throws IOException {
        try (var log = open("twice")) {
            bringIn(log, UnaryOperator.identity());
            var head = log.head();

            bringIn(log, UnaryOperator.identity());

            assertThat(log.head()).isEqualTo(head);
        }
    }

    @Test
    void a_run_that_dies_between_two_batches_is_completed_by_the_next() throws IOException {
        try (var whole = open("expected");
                var log = open("killed")) {
            bringIn(whole, UnaryOperator.identity());
            var calls = new AtomicInteger();
            UnaryOperator<BatchExecutor> dying = executor -> requests -> {
                if (calls.incrementAndGet() == 2) {
                    throw new IllegalStateException("killed");
                }
                return executor.execute(requests);
            };
            assertThatThrownBy(() -> bringIn(log, dying)).hasMessage("killed");
            assertThat(log.head()).isLessThan(whole.head());

            bringIn(log, UnaryOperator.identity());

            assertThat(content(log)).isEqualTo(content(whole));
        }
    }

    private EventLog open(String name) throws IOException {
        return SqliteEventLog.open(Files.createDirectory(directory.resolve(name)), CLOCK);
    }

    private void bringIn(EventLog log, UnaryOperator<BatchExecutor> working) throws IOException {
        var demo = new Demo(SETTINGS);
        var writing = new WriteSide(log);
        Seeding.shippedProcesses(writing.batches(), CLOCK);
        var report = writing.importer(CLOCK)
                .run(demo.export(directory.resolve("files"), CLOCK.instant()), ImportProgress.SILENT);
        assertThat(report.rejections()).isEmpty();
        demo.recordTouches(new RecordTouches(log, EventCodec.cascata()), CLOCK.instant(), taken -> {});
        demo.work(working.apply(writing.batches()), log, Progress.SILENT);
    }

    private static List<StoredEvent> stored(EventLog log) {
        var all = new ArrayList<StoredEvent>();
        long after = 0;
        while (after < log.head()) {
            var page = log.read(EventQuery.after(after, 5_000));
            all.addAll(page.events());
            after = page.events().getLast().position();
        }
        return all;
    }

    private static SortedMap<UUID, String> content(EventLog log) {
        var content = new TreeMap<UUID, String>();
        stored(log)
                .forEach(event -> content.put(
                        event.id(),
                        event.occurredAt() + " " + event.name() + " "
                                + new String(event.payload(), StandardCharsets.UTF_8)));
        return content;
    }
}
