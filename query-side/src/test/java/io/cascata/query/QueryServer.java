package io.cascata.query;

import io.cascata.events.value.Money;
import io.cascata.log.EventLog;
import io.cascata.log.sqlite.SqliteEventLog;
import io.cascata.query.testing.SalesLog;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/** The whole query side as a server of its own, over two opportunities in a fresh directory. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(
        value = "io.cascata.query",
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*(Server|Test)(\\$.*)?"))
class QueryServer {

    /** The read models have a directory of their own, new for each server. */
    static final String DIRECTORY = "cascata.data=${java.io.tmpdir}/cascata-read-models-${random.uuid}";

    /** Before a name of its own: a server that no other test shares, for tests that write to the log. */
    static final String OWN = "cascata.test.server=";

    static final String TOKEN = "a-token-for-tests-only-0123456789";
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    /** Process, "a" from target on day 0 to won on day 2, "b" in target from the next midnight in Berlin on. */
    @Bean
    EventLog eventLog() throws IOException {
        var log = SqliteEventLog.open(Files.createTempDirectory("cascata-query"), Clock.systemUTC());
        new SalesLog(log)
                .process(START)
                .open("a", START, "target", Money.of("10", "EUR"))
                .move("a", START.plus(Duration.ofDays(2)), "won")
                .open("b", START.plus(Duration.ofHours(23)), "target", null)
                .append();
        return log;
    }
}
