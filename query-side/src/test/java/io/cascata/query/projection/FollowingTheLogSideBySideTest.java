package io.cascata.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.events.DomainEvent;
import io.cascata.events.opportunity.OpportunityEvent;
import io.cascata.log.EventLog;
import io.cascata.log.EventLogException;
import io.cascata.log.sqlite.SqliteEventLog;
import io.cascata.query.testing.SalesLog;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowingTheLogSideBySideTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final int OPPORTUNITIES = 5_000;

    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicBoolean failing = new AtomicBoolean();
    private EventLog log;
    private EventFeed feed;

    /** Wants what is said of opportunities, and nothing of processes. */
    private record OfOpportunities() implements Projection {

        @Override
        public String name() {
            return "of-opportunities";
        }

        @Override
        public int version() {
            return 1;
        }

        @Override
        public boolean wants(Class<? extends DomainEvent> event) {
            return OpportunityEvent.class.isAssignableFrom(event);
        }
    }

    @BeforeEach
    void write(@TempDir Path directory) {
        log = SqliteEventLog.open(directory, Clock.systemUTC());
        var sales = new SalesLog(log).process(START);
        for (int i = 0; i < OPPORTUNITIES; i++) {
            sales.open("o" + i, START.plus(Duration.ofMinutes(i)), "target", null);
        }
        sales.append();
        feed = new EventFeed(watched(), List.of(new OfOpportunities()));
    }

    @AfterEach
    void close() {
        log.close();
    }

    private EventLog watched() {
        return (EventLog) Proxy.newProxyInstance(
                EventLog.class.getClassLoader(), new Class<?>[] {EventLog.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("read")) {
                        reads.incrementAndGet();
                        if (failing.get()) {
                            throw new EventLogException("cannot be read");
                        }
                    }
                    try {
                        return method.invoke(log, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private List<Long> all(Object follower) throws InterruptedException {
        var positions = new ArrayList<Long>();
        for (long read = 0; read < log.head(); ) {
            var page = feed.after(read, follower);
            page.events().forEach(event -> positions.add(event.position()));
            read = page.through();
        }
        return positions;
    }

    @Test
    @Tag("P02")
    void a_page_is_read_and_decoded_once_for_all() throws Exception {
        feed.after(0, "documents");
        long read = feed.after(0, "facts").through();
        reads.set(0);
        while (read < log.head()) {
            var page = feed.after(read, "documents");
            assertThat(feed.after(read, "facts") == page).isTrue();
            read = page.through();
        }
        assertThat(reads).hasValueLessThanOrEqualTo(2);
    }

    @Test
    void every_follower_gets_every_event_in_order_wherever_the_others_are() throws Exception {
        var expected = all("first");
        assertThat(expected).hasSize(OPPORTUNITIES).isSorted().doesNotHaveDuplicates();
        feed.after(0, "left behind");
        assertThat(all("second")).isEqualTo(expected);
        assertThat(all("left behind")).isEqualTo(expected);
    }

    @Test
    void what_nobody_wants_is_left_out_and_passed() throws Exception {
        var page = feed.after(0, "documents");
        assertThat(page.events()).extracting(RecordedEvent::name).containsOnly("opportunity.opened");
        assertThat(page.events().getFirst().position()).isGreaterThan(1);
    }

    @Test
    void a_page_that_could_not_be_read_is_read_again() throws Exception {
        failing.set(true);
        assertThatThrownBy(() -> feed.after(0, "documents")).isInstanceOf(EventLogException.class);
        failing.set(false);
        assertThat(feed.after(0, "documents").events()).isNotEmpty();
    }
}
