package io.cascata.query.waterfall.web;

import io.cascata.log.EventLog;
import io.cascata.query.testing.Facts;
import io.cascata.query.waterfall.WaterfallReport;
import java.io.IOException;
import java.nio.file.Files;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/** The page over the real report, whose facts come from a log that two years of opportunities were appended to. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(
        value = {"io.cascata.query.waterfall.web", "io.cascata.query.web"},
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*Server(\\$.*)?"))
class BrowserServer {

    static final String TOKEN = "a-token-for-tests-only-0123456789";

    @Bean
    Facts facts() throws IOException {
        var facts = new Facts(Files.createTempDirectory("cascata-browser"));
        TwoYears.tell(facts.sales());
        return facts;
    }

    @Bean(destroyMethod = "")
    EventLog eventLog(Facts facts) {
        return facts.log();
    }

    @Bean
    WaterfallReport report(Facts facts) throws Exception {
        return facts.report();
    }
}
