package io.cascata.query.waterfall;

import io.cascata.events.value.Money;
import io.cascata.events.value.StageKey;
import io.cascata.query.deals.DealFilter;
import io.cascata.query.testing.Facts;
import io.cascata.query.testing.SalesLog;
import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.query.viewpoint.Window;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** A small company in a fresh directory: a test writes its opportunities day by day and asks for the waterfall. */
final class Company implements AutoCloseable {

    static final WaterfallQuestion QUESTION = WaterfallQuestion.EVERYTHING.with(DealFilter.process(SalesLog.PROCESS));
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final Facts facts;

    Company(Path directory) {
        facts = new Facts(directory);
        facts.sales().process(START);
    }

    static Instant day(int days) {
        return START.plus(Duration.ofDays(days));
    }

    static Instant hour(int hours) {
        return START.plus(Duration.ofHours(hours));
    }

    static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }

    static Window days(int from, int to) {
        return new Window(day(from), day(to));
    }

    static WaterfallQuestion asOf(Instant instant) {
        return QUESTION.with(new Viewpoint(instant, null));
    }

    static WaterfallQuestion knownAt(long position) {
        return QUESTION.with(new Viewpoint(null, position));
    }

    static StageRow stage(Waterfall waterfall, String key) {
        return waterfall.stage(new StageKey(key)).orElseThrow();
    }

    Facts facts() {
        return facts;
    }

    SalesLog sales() {
        return facts.sales();
    }

    /** The position of the last event, all written ones appended. */
    long head() {
        facts.sales().append();
        return facts.log().head();
    }

    Waterfall waterfall() throws Exception {
        return waterfall(QUESTION);
    }

    Waterfall waterfall(WaterfallQuestion question) throws Exception {
        return facts.report().waterfall(question);
    }

    @Override
    public void close() {
        facts.close();
    }
}
