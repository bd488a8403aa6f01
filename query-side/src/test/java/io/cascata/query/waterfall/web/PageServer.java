package io.cascata.query.waterfall.web;

import io.cascata.log.EventLog;
import io.cascata.log.sqlite.SqliteEventLog;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/** The page behind its guard, over made-up answers and an empty log. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(
        value = {"io.cascata.query.waterfall.web", "io.cascata.query.web"},
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*Server(\\$.*)?"))
class PageServer {

    static final String TOKEN = "a-token-for-tests-only-0123456789";

    @Bean
    MadeUpReport report() {
        return new MadeUpReport();
    }

    @Bean
    Clock clock() {
        return Clock.fixed(MadeUpReport.TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    @Bean
    EventLog eventLog() throws IOException {
        return SqliteEventLog.open(Files.createTempDirectory("cascata-page"), Clock.systemUTC());
    }
}
