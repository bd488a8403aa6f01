package io.cascata.query.testing;

import io.cascata.events.value.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;

/** Random lives of opportunities: skips, moves back, reopenings, amounts in two currencies, and a quarter of it late. */
public final class RandomSales {

    public static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private static final String[] STAGES = {
        "target", "engaged", "qualified", "pipeline", "contract", "won", "lost", "recycled"
    };
    private static final int DAY = 86_400;
    private static final int OPENING = 40;

    private final SalesLog sales;
    private final Random random;

    public RandomSales(SalesLog sales, Random random) {
        this.sales = sales;
        this.random = random;
    }

    /** Writes and appends so many opportunities, opened in the first 40 days; the process is theirs to have. */
    public void write(int opportunities) {
        sales.process(START);
        for (int opportunity = 0; opportunity < opportunities; opportunity++) {
            live("o" + opportunity);
        }
        sales.append();
    }

    /** Writes so many opportunities into facts, and lets them go on after the facts have seen them. */
    public static void inTwoWrites(Facts facts, Random random, int opportunities) throws Exception {
        var sales = new RandomSales(facts.sales(), random);
        sales.write(opportunities);
        facts.upToDate();
        sales.goOn(opportunities, 2 * opportunities);
        facts.upToDate();
    }

    /** Lets so many steps of the first {@code opportunities} follow in the next 40 days, and appends them. */
    private void goOn(int opportunities, int steps) {
        for (int step = 0; step < steps; step++) {
            step(
                    "o" + random.nextInt(opportunities),
                    START.plusSeconds(random.nextInt(OPENING * DAY, 2 * OPENING * DAY)));
        }
        sales.append();
    }

    private void live(String id) {
        var opened = START.plusSeconds(random.nextInt(OPENING * DAY));
        sales.open(id, opened, STAGES[random.nextInt(4)], Money.of("" + random.nextInt(1, 1_000), "EUR"));
        long latest = 0;
        for (int step = random.nextInt(9); step > 0; step--) {
            boolean late = random.nextInt(4) == 0 && latest > 1;
            long after = late ? random.nextLong(1, latest) : latest + random.nextInt(10 * DAY);
            latest = Math.max(latest, after);
            step(id, opened.plusSeconds(after));
        }
    }

    private void step(String id, Instant at) {
        if (random.nextInt(4) == 0) {
            sales.amount(id, at, Money.of("" + random.nextInt(1, 1_000), random.nextInt(5) == 0 ? "USD" : "EUR"));
            return;
        }
        var to = STAGES[random.nextInt(STAGES.length)];
        if (!to.equals(sales.stageOf(id))) {
            sales.move(id, at, to);
        }
    }

    /** An instant of the time in which the opportunities live. */
    public Instant anyTime() {
        return START.plus(Duration.ofSeconds(random.nextInt(80 * DAY)));
    }
}
