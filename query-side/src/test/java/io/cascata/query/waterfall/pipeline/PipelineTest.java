package io.cascata.query.waterfall.pipeline;

import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Money;
import io.cascata.query.deals.DealFilter;
import io.cascata.query.testing.Facts;
import io.cascata.query.testing.SalesLog;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.query.viewpoint.Window;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Every test has a company of its own; the year begins on day 0. */
abstract class PipelineTest {

    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    Facts facts;
    SalesLog sales;

    @BeforeEach
    final void open(@TempDir Path directory) {
        facts = new Facts(directory);
        sales = facts.sales();
    }

    @AfterEach
    final void close() {
        facts.close();
    }

    static Instant day(int days) {
        return START.plus(Duration.ofDays(days));
    }

    static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }

    static PipelineQuestion asked(Instant from, Instant to, Viewpoint viewpoint) {
        return new PipelineQuestion(
                DealFilter.ALL, viewpoint, new Window(from, to), CanonicalStage.PIPELINE, null, ZoneId.of("UTC"));
    }

    Pipeline pipeline(PipelineQuestion question) throws Exception {
        facts.report();
        return new Pipelines(facts::store, new History(facts.log())).read(question, "2026-Q1");
    }

    Pipeline pipeline(int from, int to) throws Exception {
        return pipeline(asked(day(from), day(to), Viewpoint.NOW));
    }
}
