package io.cascata.query.waterfall.web;

import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.Team;
import io.cascata.query.deals.DealFilter;
import io.cascata.query.money.Value;
import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.query.waterfall.Bridge;
import io.cascata.query.waterfall.ClosingRow;
import io.cascata.query.waterfall.DayCount;
import io.cascata.query.waterfall.DealPage;
import io.cascata.query.waterfall.DealsQuestion;
import io.cascata.query.waterfall.StageRow;
import io.cascata.query.waterfall.Waterfall;
import io.cascata.query.waterfall.WaterfallQuestion;
import io.cascata.query.waterfall.WaterfallReport;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The answers of a report with made-up figures, one set for now and one for the past, so that the page can be judged by itself. */
final class MadeUpReport implements WaterfallReport {

    static final LocalDate FIRST = LocalDate.of(2024, 11, 20);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    static final long POSITION = 1_284_331;

    final List<WaterfallQuestion> asked = new ArrayList<>();

    @Nullable
    RuntimeException failure;

    boolean empty;

    @Override
    public Waterfall waterfall(WaterfallQuestion question) {
        asked.add(question);
        if (failure != null) {
            throw failure;
        }
        boolean past = question.viewpoint().asOf() != null;
        var stages = empty ? List.<StageRow>of() : past ? PAST : NOW;
        long count = empty ? 0 : stages.getFirst().reach().reached();
        return new Waterfall(
                null,
                null,
                POSITION,
                question.viewpoint().asOf(),
                count,
                stages,
                List.of(),
                results(past),
                List.of(),
                List.of(),
                List.of(),
                true);
    }

    private static Waterfall.Results results(boolean past) {
        var won = euros(past ? "13810000.00" : "15330000.00", past ? 340 : 372);
        return new Waterfall.Results(past ? 340 : 372, 2_000, 900, 0.18, won, Value.NONE, List.of(), 80.0, 91.0);
    }

    private static final List<StageRow> NOW = List.of(
            stage(
                    1,
                    "Targeted",
                    CanonicalStage.TARGET,
                    Team.MARKETING,
                    18_420,
                    8_215,
                    4_005,
                    3_400,
                    2_800,
                    0,
                    21.4,
                    54),
            stage(2, "Detected", CanonicalStage.DETECTED, Team.MARKETING, 8_215, 4_798, 817, 1_600, 1_000, 0, 8.5, 23),
            stage(3, "Engaged", CanonicalStage.ENGAGED, Team.MARKETING, 4_798, 2_406, 592, 1_100, 700, 0, 13.9, 36),
            stage(
                    4,
                    "Prioritised",
                    CanonicalStage.PRIORITIZED,
                    Team.SALES_DEVELOPMENT,
                    2_406,
                    1_488,
                    118,
                    520,
                    280,
                    0,
                    3.1,
                    8),
            stage(5, "Qualified", CanonicalStage.QUALIFIED, null, 1_488, 1_051, 57, 110, 270, 0, 11.2, 30),
            stage(6, "Pipeline", CanonicalStage.PIPELINE, Team.SALES, 1_051, 0, 219, 120, 340, 372, 46.3, 119),
            stage(7, "Won", CanonicalStage.CLOSED_WON, Team.SALES, 372, 0, 0, 0, 0, 372, 0, 0));

    private static final List<StageRow> PAST = List.of(
            stage(
                    1,
                    "Targeted",
                    CanonicalStage.TARGET,
                    Team.MARKETING,
                    16_946,
                    7_480,
                    3_566,
                    3_200,
                    2_700,
                    0,
                    20.8,
                    54),
            stage(2, "Detected", CanonicalStage.DETECTED, Team.MARKETING, 7_480, 4_440, 540, 1_500, 1_000, 0, 8.7, 23),
            stage(3, "Engaged", CanonicalStage.ENGAGED, Team.MARKETING, 4_440, 2_190, 550, 1_050, 650, 0, 13.7, 36),
            stage(
                    4,
                    "Prioritised",
                    CanonicalStage.PRIORITIZED,
                    Team.SALES_DEVELOPMENT,
                    2_190,
                    1_380,
                    80,
                    480,
                    250,
                    0,
                    3.0,
                    8),
            stage(
                    5,
                    "Qualified",
                    CanonicalStage.QUALIFIED,
                    Team.SALES_DEVELOPMENT,
                    1_380,
                    960,
                    60,
                    100,
                    260,
                    0,
                    11.4,
                    30),
            stage(6, "Pipeline", CanonicalStage.PIPELINE, Team.SALES, 960, 0, 190, 110, 320, 340, 45.9, 119),
            stage(7, "Won", CanonicalStage.CLOSED_WON, Team.SALES, 340, 0, 0, 0, 0, 340, 0, 0));

    private static StageRow stage(
            int order,
            String name,
            CanonicalStage canonical,
            @Nullable Team owner,
            long reached,
            long moved,
            long here,
            long recycled,
            long lost,
            long won,
            double median,
            double p90) {
        boolean open = canonical.outcome() == Outcome.OPEN;
        return new StageRow(
                new StageKey(canonical.name()),
                order,
                name,
                canonical,
                owner,
                new StageRow.Reach(reached, moved, here, lost, recycled, open ? won : reached, 0, 0),
                new StageRow.Stays(reached, moved, 0, won, lost, recycled, 0, 0, 0, here, 0),
                open ? (moved + won) * 1.0 / reached : null,
                reached / 18_420.0,
                open
                        ? new StageRow.TimeInStage(reached, median * 1.3, median, median * 1.6, p90, median, reached, 0)
                        : new StageRow.TimeInStage(0, null, null, null, null, null, 0, 0),
                open ? (lost + recycled) * 1.0 / (reached - here) : null,
                0.0,
                euros(reached + "00.50", reached),
                euros(here + "00.50", here));
    }

    @Override
    public Bridge bridge(DealFilter filter, Viewpoint viewpoint, Instant from, Instant to) {
        return new Bridge(
                from,
                to,
                empty
                        ? List.of()
                        : List.of(new Bridge.Row(
                                "EUR",
                                money("8300000.00"),
                                money("4560000.00"),
                                money("0"),
                                money("680000.10"),
                                money("460000.00"),
                                money("1650000.00"),
                                money("300000.05"),
                                money("2290000.00"),
                                money("8840000.05"))));
    }

    @Override
    public List<ClosingRow> closings(WaterfallQuestion question, ClosingRow.By by) {
        return List.of();
    }

    @Override
    public DealPage deals(DealsQuestion question) {
        return new DealPage(POSITION, 0, List.of(), List.of(), null);
    }

    @Override
    public List<DayCount> density(DealFilter filter, Viewpoint viewpoint, ZoneId zone) {
        int days = (int) (TODAY.toEpochDay() - FIRST.toEpochDay());
        return IntStream.rangeClosed(0, days)
                .mapToObj(day -> new DayCount(FIRST.plusDays(day), 20 + (day % 7) * 9L + day / 8))
                .toList();
    }

    private static Value euros(String amount, long count) {
        return new Value(List.of(new Value.Sum("EUR", money(amount), count)), 0);
    }

    private static BigDecimal money(String amount) {
        return new BigDecimal(amount);
    }
}
