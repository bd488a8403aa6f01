package io.cascata.query.waterfall.pace;

import io.cascata.query.deals.DealFilter;
import io.cascata.query.testing.Facts;
import io.cascata.query.testing.SalesLog;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.query.viewpoint.Window;
import io.cascata.query.waterfall.WaterfallQuestion;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Every test has a company of its own, and writes its opportunities day by day. */
abstract class PaceTest {

    static final WaterfallQuestion QUESTION = WaterfallQuestion.EVERYTHING.with(DealFilter.process(SalesLog.PROCESS));
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    Facts facts;
    SalesLog sales;

    @BeforeEach
    final void open(@TempDir Path directory) {
        facts = new Facts(directory);
        sales = facts.sales().process(START);
    }

    @AfterEach
    final void close() {
        facts.close();
    }

    static Instant day(int days) {
        return START.plus(Duration.ofDays(days));
    }

    static Window days(int from, int to) {
        return new Window(day(from), day(to));
    }

    Pace pace() throws Exception {
        facts.report();
        return new Pace(facts::store, new History(facts.log()));
    }

    Ageing ageing(int at, List<Integer> bands) throws Exception {
        var asked = QUESTION.with(new Viewpoint(day(at), null));
        return pace().ageing(new AgeingQuestion(asked, day(at), bands, null));
    }
}
