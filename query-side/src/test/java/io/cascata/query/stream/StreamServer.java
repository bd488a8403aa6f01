package io.cascata.query.stream;

import io.cascata.log.EventLog;
import io.cascata.log.sqlite.SqliteEventLog;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/** The stream and its guard as a server of their own, over a log in a fresh directory. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(
        value = {"io.cascata.query.stream", "io.cascata.query.web"},
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*Server(\\$.*)?"))
class StreamServer {

    static final String TOKEN = "a-token-for-tests-only-0123456789";

    @Bean
    EventLog eventLog() throws IOException {
        return SqliteEventLog.open(Files.createTempDirectory("cascata-stream"), Clock.systemUTC());
    }
}
