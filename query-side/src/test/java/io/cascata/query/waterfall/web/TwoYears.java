package io.cascata.query.waterfall.web;

import io.cascata.events.value.Money;
import io.cascata.query.testing.SalesLog;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

/** Two thousand opportunities of the last two years, the same at each run but for the day on which they end. */
final class TwoYears {

    private static final int OPPORTUNITIES = 2_000;
    private static final int DAYS = 720;
    private static final List<String> STAGES = List.of("target", "engaged", "qualified", "pipeline", "contract", "won");

    private TwoYears() {}

    static void tell(SalesLog sales) {
        var random = new Random(20_260);
        var today = LocalDate.now(ZoneOffset.UTC).atStartOfDay(ZoneOffset.UTC).toInstant();
        var start = today.minus(Duration.ofDays(DAYS));
        sales.process(start.minus(Duration.ofDays(1)));
        for (int number = 0; number < OPPORTUNITIES; number++) {
            var opened = start.plus(Duration.ofMinutes(random.nextLong(DAYS * 1_440L)));
            var amount = Money.of(2_000 + random.nextInt(60_000) + ".50", "EUR");
            sales.open("deal-" + number, opened, STAGES.getFirst(), amount);
            live(sales, "deal-" + number, opened, today, random);
        }
        change(sales, today);
        sales.append();
    }

    /** Of late, so that the bridge has all its steps. */
    private static void change(SalesLog sales, Instant today) {
        var opened = today.minus(Duration.ofDays(60));
        var lately = today.minus(Duration.ofDays(10));
        for (var id : List.of("grown", "shrunk", "reopened")) {
            sales.open(id, opened, STAGES.getFirst(), Money.of("500000", "EUR"));
        }
        sales.move("reopened", today.minus(Duration.ofDays(45)), "lost").move("reopened", lately, "engaged");
        sales.amount("grown", lately, Money.of("800000", "EUR")).amount("shrunk", lately, Money.of("200000", "EUR"));
    }

    private static void live(SalesLog sales, String id, Instant opened, Instant today, Random random) {
        var time = opened;
        for (var next : STAGES.subList(1, STAGES.size())) {
            time = time.plus(Duration.ofHours(24 + random.nextInt(700)));
            if (time.isAfter(today)) {
                return;
            }
            int chance = random.nextInt(100);
            if (chance < 22) {
                sales.move(id, time, "lost");
                return;
            }
            if (chance < 38) {
                sales.move(id, time, "recycled");
                return;
            }
            sales.move(id, time, next);
        }
    }
}
