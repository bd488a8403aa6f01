package io.cascata.query.waterfall;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.value.Money;
import io.cascata.events.value.Outcome;
import io.cascata.query.money.Total;
import io.cascata.query.testing.DollarRates;
import io.cascata.query.testing.Facts;
import io.cascata.query.testing.RandomSales;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.query.viewpoint.Window;
import io.cascata.query.waterfall.pipeline.Pipelines;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Day 0 is 1 January; rates of a dollar begin on day 9 and change on day 40. */
@Tag("K01")
class ConvertingClosingsTest {

    private static final WaterfallQuestion ALL = WaterfallQuestion.EVERYTHING;

    private Facts facts;

    @BeforeEach
    void open(@TempDir Path directory) {
        facts = new Facts(directory);
        facts.sales().process(RandomSales.START);
    }

    @AfterEach
    void close() {
        facts.close();
    }

    private static Instant day(int days) {
        return RandomSales.START.plus(Duration.ofDays(days));
    }

    private void closed(String id, Money amount, int day, String stage) {
        facts.sales().open(id, day(0), "pipeline", amount).move(id, day(day), stage);
    }

    private void settle() {
        facts.sales().add(day(60), DollarRates.settled());
    }

    private ClosingRow only(WaterfallQuestion question) throws Exception {
        var rows = facts.report().closings(question, ClosingRow.By.TYPE);
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }

    private static Money usd(String amount) {
        return Money.of(amount, "USD");
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }

    private static Total.Converted inEuro(String amount) {
        return new Total.Converted("EUR", new BigDecimal(amount));
    }

    @Test
    void each_closing_counts_by_the_rate_of_its_own_day() throws Exception {
        settle();
        closed("a", usd("100"), 39, "won");
        closed("b", usd("100"), 40, "won");
        closed("c", eur("10"), 3, "won");
        closed("d", usd("300"), 20, "lost");
        closed("e", eur("9999"), 20, "recycled");

        var worth = only(ALL).worth();

        assertThat(worth.won().converted()).isEqualTo(inEuro("153.70"));
        assertThat(worth.won().mixed()).isFalse();
        assertThat(worth.lost().converted()).isEqualTo(inEuro("270.00"));
        assertThat(worth.winRateByAmount()).isEqualByComparingTo("0.362757");
        assertThat(worth.averageDeal()).isEqualTo(inEuro("51.23"));
        assertThat(only(ALL).wonValue()).isEqualTo(worth.won().value());
    }

    @Test
    void a_closing_from_before_all_rates_is_named_by_its_currency_and_nothing_is_converted() throws Exception {
        settle();
        closed("a", usd("100"), 8, "won");
        closed("b", eur("5"), 20, "won");
        closed("c", usd("40"), 20, "lost");

        var worth = only(ALL).worth();

        assertThat(worth.won().converted()).isNull();
        assertThat(worth.won().mixed()).isTrue();
        assertThat(worth.won().withoutRate()).containsExactly("USD");
        assertThat(worth.won().value().in("USD")).isEqualByComparingTo("100");
        assertThat(worth.lost().converted()).isEqualTo(inEuro("36.00"));
        assertThat(worth.winRateByAmount()).isNull();
        assertThat(worth.averageDeal()).isNull();
    }

    @Test
    @Tag("P04")
    void before_rates_were_settled_currencies_stay_mixed() throws Exception {
        closed("a", usd("100"), 20, "won");
        closed("b", eur("5"), 20, "won");
        facts.sales().append();
        long before = facts.log().head();
        settle();

        assertThat(only(ALL).worth().won().converted()).isEqualTo(inEuro("95.00"));
        var then = only(ALL.with(new Viewpoint(null, before))).worth().won();
        assertThat(then.converted()).isNull();
        assertThat(then.mixed()).isTrue();
        assertThat(then.withoutRate()).containsExactly("EUR", "USD");
    }

    @Test
    void an_average_leaves_out_what_has_no_amount() throws Exception {
        settle();
        closed("a", usd("100"), 20, "won");
        facts.sales().open("b", day(0), "pipeline", null).move("b", day(20), "won");

        assertThat(only(ALL).worth().averageDeal()).isEqualTo(inEuro("90.00"));
        assertThat(only(ALL).worth().won().value().withoutAmount()).isOne();
    }

    @Test
    void a_day_begins_in_the_zone_of_the_question() throws Exception {
        settle();
        facts.sales().open("a", day(0), "pipeline", usd("100"));
        facts.sales().move("a", day(40).minusSeconds(60), "won");

        assertThat(only(ALL).worth().won().converted()).isEqualTo(inEuro("90.00"));
        assertThat(only(ALL.in(ZoneId.of("Asia/Tokyo"))).worth().won().converted())
                .isEqualTo(inEuro("53.70"));
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 41, 2026})
    void what_is_converted_ties_to_the_rows_behind_it_and_to_the_values_of_the_waterfall(long seed) throws Exception {
        System.out.println("seed " + seed);
        var random = new Random(seed);
        new RandomSales(facts.sales(), random).write(150);
        settle();
        int converted = 0;
        for (var zone : List.of(ZoneId.of("UTC"), ZoneId.of("Asia/Tokyo"), ZoneId.of("America/Lima"))) {
            var question = ALL.with(new Window(day(random.nextInt(30)), null)).in(zone);
            for (var by : List.of(ClosingRow.By.TYPE, ClosingRow.By.OWNER, ClosingRow.By.CURRENCY)) {
                for (var row : facts.report().closings(question, by)) {
                    var worth = row.worth();
                    assertThat(worth.won().converted()).isEqualTo(plain(question, by, row.key(), Outcome.WON));
                    assertThat(worth.lost().converted()).isEqualTo(plain(question, by, row.key(), Outcome.LOST));
                    converted += worth.won().converted() == null ? 0 : 1;
                }
            }
            var values = new Pipelines(facts::store, new History(facts.log())).values(question);
            var worth = only(question).worth();
            assertThat(List.of(worth.won(), worth.lost()))
                    .isEqualTo(values.results().subList(0, 2).stream()
                            .map(result -> result.total())
                            .toList());
            assertThat(worth.winRateByAmount()).isEqualTo(values.winRateByAmount());
        }
        assertThat(converted).isPositive();
    }

    private Total.@Nullable Converted plain(
            WaterfallQuestion question, ClosingRow.By by, @Nullable String key, Outcome outcome) {
        return facts.store()
                .read(connection -> DollarRates.ofRows(
                        connection, new ClosingReader(connection, question, by).rows(key, outcome), question.zone()));
    }
}
