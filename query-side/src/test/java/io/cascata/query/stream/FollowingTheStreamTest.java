package io.cascata.query.stream;

import static java.util.stream.LongStream.rangeClosed;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.access.ApiKey;
import io.cascata.access.ApiKeys;
import io.cascata.access.Right;
import io.cascata.log.EventLog;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
        classes = StreamServer.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"cascata.admin.token=" + StreamServer.TOKEN, "cascata.stream.heartbeat=200ms"})
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
@Timeout(60)
@SuppressWarnings("try") // closing the appenders waits for them
class FollowingTheStreamTest {

    private static final int THREADS = 8;
    private static final int APPENDS = 60;

    @TempDir
    private static Path data;

    @Autowired
    private EventLog log;

    @Autowired
    private ApiKeys keys;

    @DynamicPropertySource
    static void dataDirectory(DynamicPropertyRegistry properties) {
        properties.add("cascata.data", data::toString);
    }

    @LocalServerPort
    private int port;

    @Test
    void each_position_comes_exactly_once_while_eight_threads_append() throws Exception {
        try (var appenders = appending();
                var reader = stream("", "")) {
            assertThat(reader.next(THREADS * APPENDS)).isEqualTo(positions(1, THREADS * APPENDS));
        }
    }

    @Test
    void reconnecting_anywhere_misses_and_doubles_nothing() throws Exception {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        var seen = new ArrayList<Long>();
        var lastId = "";
        try (var appenders = appending()) {
            while (seen.size() < THREADS * APPENDS) {
                try (var reader = stream("", lastId)) {
                    int left = THREADS * APPENDS - seen.size();
                    seen.addAll(reader.next(Math.min(left, 1 + random.nextInt(90))));
                    lastId = reader.lastId();
                }
            }
        }
        assertThat(seen).isEqualTo(positions(1, THREADS * APPENDS));
    }

    @Test
    void a_stream_starts_after_any_position() throws Exception {
        Accounts.register(log, "acme-", 600);
        try (var reader = stream("?after=250", "")) {
            assertThat(reader.next(350)).isEqualTo(positions(251, 600));
        }
    }

    @Test
    void the_last_event_id_goes_before_the_query() throws Exception {
        Accounts.register(log, "acme-", 10);
        try (var reader = stream("?after=2", "7")) {
            assertThat(reader.next(3)).containsExactly(8L, 9L, 10L);
        }
    }

    @Test
    void an_event_comes_soon_after_it_was_appended() throws Exception {
        try (var reader = stream("", "")) {
            reader.lineThatStarts(": heartbeat");
            long appended = System.nanoTime();
            Accounts.register(log, "acme-", 1);
            assertThat(reader.next(1)).containsExactly(1L);
            assertThat(Duration.ofNanos(System.nanoTime() - appended)).isLessThan(Duration.ofSeconds(1));
        }
    }

    @Test
    void only_the_asked_types_and_tags_come() throws Exception {
        Accounts.register(log, "acme-", 3);
        Accounts.append(log, Accounts.event(Accounts.REVISED, "acme-0"), Accounts.event(Accounts.REVISED, "acme-1"));
        try (var reader = stream("?types=account.profile-revised&tags=account=acme-1", "")) {
            assertThat(reader.next(1)).containsExactly(5L);
        }
    }

    @Test
    void a_heartbeat_carries_the_position_that_was_searched() throws Exception {
        Accounts.register(log, "acme-", 3);
        try (var reader = stream("?types=touch.recorded", "")) {
            reader.lineThatStarts(": heartbeat");
            assertThat(reader.lineThatStarts("id: ")).isEqualTo("id: 3");
        }
    }

    @Test
    void a_client_that_does_not_read_holds_up_nobody_else() throws Exception {
        try (var slow = stream("", "");
                var appenders = appending();
                var reader = stream("", "")) {
            assertThat(reader.next(THREADS * APPENDS)).hasSize(THREADS * APPENDS);
            assertThat(slow.next(THREADS * APPENDS)).isEqualTo(positions(1, THREADS * APPENDS));
        }
    }

    @Test
    void a_stream_ends_when_the_key_that_opened_it_is_revoked() throws Exception {
        var key = new ApiKey("reader", null, null, Set.of(Right.READ), Instant.parse("2026-01-15T10:00:00Z"));
        var secret = keys.add(key).orElseThrow();
        Accounts.register(log, "acme-", 1);
        try (var reader = new StreamReader("http://127.0.0.1:" + port + "/api/events/stream", "", secret)) {
            assertThat(reader.next(1)).containsExactly(1L);
            keys.revoke("reader");
            Accounts.register(log, "ajax-", 1);
            assertThat(reader.lineThatStarts("data:")).isEqualTo("null");
        }
    }

    private ExecutorService appending() {
        var appenders = Executors.newFixedThreadPool(THREADS);
        IntStream.range(0, THREADS)
                .forEach(thread -> appenders.execute(() -> IntStream.range(0, APPENDS)
                        .forEach(number -> Accounts.register(log, "t" + thread + "-" + number + "-", 1))));
        return appenders;
    }

    private StreamReader stream(String query, String lastEventId) throws IOException, InterruptedException {
        return new StreamReader("http://127.0.0.1:" + port + "/api/events/stream" + query, lastEventId);
    }

    private static List<Long> positions(long first, long last) {
        return rangeClosed(first, last).boxed().toList();
    }
}
