package io.cascata.query;

import io.cascata.access.PostedQuery;
import io.cascata.log.EventLog;
import io.cascata.query.activity.Activities;
import io.cascata.query.attribution.AttributionReports;
import io.cascata.query.buyinggroup.BuyingGroups;
import io.cascata.query.facts.FactStore;
import io.cascata.query.handshake.Handshakes;
import io.cascata.query.lead.Leads;
import io.cascata.query.opportunity.Opportunities;
import io.cascata.query.process.Processes;
import io.cascata.query.sql.SqlConsole;
import io.cascata.query.viewpoint.History;
import io.cascata.query.waterfall.WaterfallReport;
import io.cascata.query.web.PresentTime;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires log, read models and reports: needs an {@link EventLog} and the directory {@code cascata.data}. */
@Configuration(proxyBeanMethods = false)
class QuerySideConfiguration {

    @Bean(destroyMethod = "close")
    ReadModels readModels(EventLog log, @Value("${cascata.data}") Path directory) {
        return ReadModels.open(directory, log);
    }

    @Bean
    History history(EventLog log) {
        return new History(log);
    }

    @Bean
    Processes processes(History history) {
        return new Processes(history);
    }

    @Bean
    WaterfallReport waterfallReport(ReadModels models) {
        return models.waterfall();
    }

    @Bean
    AttributionReports attributionReports(ReadModels models) {
        return models.attribution();
    }

    @Bean
    SqlConsole sqlConsole(
            ReadModels models,
            @Value("${cascata.sql.seconds:10}") int question,
            @Value("${cascata.tables.seconds:300}") int table,
            ObjectProvider<Clock> clock) {
        return models.sql(new SqlConsole.Limits(question, table), PresentTime.of(clock));
    }

    @Bean
    PostedQuery questionsInSql() {
        return new PostedQuery("/api/sql");
    }

    @Bean
    Leads leads(ReadModels models) {
        return models.leads();
    }

    @Bean
    Opportunities opportunities(ReadModels models) {
        return models.opportunities();
    }

    @Bean
    BuyingGroups buyingGroups(ReadModels models, History history, ObjectProvider<Clock> clock) {
        return models.buyingGroups(history, PresentTime.of(clock));
    }

    @Bean
    Activities activities(ReadModels models, ObjectProvider<Clock> clock) {
        return models.activities(PresentTime.of(clock));
    }

    @Bean
    Handshakes handshakes(ReadModels models) {
        return models.handshakes();
    }

    @Bean
    Supplier<FactStore> servingFacts(ReadModels models) {
        return models::facts;
    }
}
