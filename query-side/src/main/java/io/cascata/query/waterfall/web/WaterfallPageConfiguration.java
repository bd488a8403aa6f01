package io.cascata.query.waterfall.web;

import io.cascata.log.EventLog;
import io.cascata.query.waterfall.WaterfallReport;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Builds the pages over the report. */
@Configuration(proxyBeanMethods = false)
class WaterfallPageConfiguration {

    @Bean
    WaterfallViews waterfallViews(WaterfallReport report, EventLog log, ObjectProvider<Clock> clock) {
        return new WaterfallViews(report, log, clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    OpportunityLists opportunityLists(WaterfallReport report, ObjectProvider<Clock> clock) {
        return new OpportunityLists(report, clock.getIfAvailable(Clock::systemUTC));
    }
}
