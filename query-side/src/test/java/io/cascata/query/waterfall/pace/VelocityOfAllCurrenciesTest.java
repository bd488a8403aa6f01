package io.cascata.query.waterfall.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.cascata.events.value.Money;
import io.cascata.query.money.Total;
import io.cascata.query.testing.DollarRates;
import io.cascata.query.testing.RandomSales;
import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.query.viewpoint.Window;
import io.cascata.query.waterfall.Selection;
import io.cascata.query.waterfall.WaterfallQuestion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Day 0 is 1 January; rates of a dollar begin on day 9 and change on day 40. */
@Tag("K07")
class VelocityOfAllCurrenciesTest extends PaceTest {

    private void closed(String id, Money amount, int opened, int closed, String stage) {
        sales.open(id, day(opened), "target", amount).move(id, day(closed), stage);
    }

    private void settle() {
        sales.add(day(90), DollarRates.settled());
    }

    private Velocity.AllCurrencies together(WaterfallQuestion question) throws Exception {
        return pace().velocity(question).allCurrencies();
    }

    private static Total.Converted inEuro(String amount) {
        return new Total.Converted("EUR", new BigDecimal(amount));
    }

    @Test
    void all_four_parts_are_of_one_population_by_the_rates_of_the_days_of_closing() throws Exception {
        settle();
        closed("a", Money.of("1000", "USD"), 0, 10, "won");
        closed("b", Money.of("2000", "USD"), 30, 50, "won");
        closed("c", Money.of("500", "EUR"), 20, 50, "won");
        closed("d", Money.of("1", "GBP"), 20, 50, "lost");
        sales.open("e", day(0), "target", null).move("e", day(20), "won");

        var all = together(QUESTION);

        assertThat(all.opportunities()).isEqualTo(4);
        assertThat(all.won()).isEqualTo(3);
        assertThat(all.winRate()).isEqualTo(0.75);
        assertThat(all.wonTotal().converted()).isEqualTo(inEuro("2474.00"));
        assertThat(all.averageDeal()).isEqualTo(inEuro("824.67"));
        assertThat(all.cycleDays()).isEqualTo(20);
        assertThat(all.perDay()).isEqualTo(inEuro("123.70"));
        assertThat(pace().velocity(QUESTION).withoutAmount()).isOne();
    }

    @Test
    void a_currency_without_a_rate_on_the_day_is_named_and_nothing_is_converted() throws Exception {
        settle();
        closed("a", Money.of("1000", "USD"), 0, 8, "won");
        closed("b", Money.of("500", "EUR"), 0, 10, "won");

        var all = together(QUESTION);

        assertThat(all.wonTotal().withoutRate()).containsExactly("USD");
        assertThat(all.wonTotal().mixed()).isTrue();
        assertThat(all.averageDeal()).isNull();
        assertThat(all.perDay()).isNull();
        assertThat(all.winRate()).isOne();
        assertThat(together(QUESTION.with(days(9, 20))).perDay()).isEqualTo(inEuro("50.00"));
    }

    @Test
    @Tag("P04")
    void before_rates_were_settled_currencies_stay_mixed() throws Exception {
        closed("a", Money.of("1000", "USD"), 0, 10, "won");
        closed("b", Money.of("500", "EUR"), 0, 10, "won");
        sales.append();
        var then = new Viewpoint(null, facts.log().head());
        settle();

        assertThat(together(QUESTION).perDay()).isEqualTo(inEuro("140.00"));
        assertThat(together(QUESTION.with(then)).perDay()).isNull();
        assertThat(together(QUESTION.with(then)).wonTotal().mixed()).isTrue();
    }

    @Test
    void where_nothing_was_closed_there_is_nothing_to_divide_by() throws Exception {
        settle();
        closed("a", Money.of("5", "EUR"), 0, 10, "lost");

        var all = together(QUESTION);

        assertThat(all.opportunities()).isOne();
        assertThat(all.averageDeal()).isNull();
        assertThat(all.cycleDays()).isNull();
        assertThat(all.perDay()).isNull();
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 99})
    void it_ties_to_the_rows_behind_it_and_to_the_single_currencies(long seed) throws Exception {
        System.out.println("seed " + seed);
        var random = new Random(seed);
        new RandomSales(sales, random).write(150);
        settle();
        int converted = 0;
        for (var zone : List.of(ZoneId.of("UTC"), ZoneId.of("Asia/Tokyo"), ZoneId.of("America/Lima"))) {
            var question =
                    QUESTION.with(new Window(day(random.nextInt(30)), null)).in(zone);
            var velocity = pace().velocity(question);
            var all = velocity.allCurrencies();
            var plain = facts.store()
                    .read(connection -> DollarRates.ofRows(
                            connection,
                            new PaceRows(
                                            Selection.of(connection, question),
                                            new AgeingQuestion(question, day(90), List.of(), null))
                                    .sql("allCurrencies/won"),
                            zone));
            assertThat(all.wonTotal().converted()).isEqualTo(plain);
            assertThat(all.opportunities())
                    .isEqualTo(velocity.sales().stream()
                            .mapToLong(Velocity.Sales::opportunities)
                            .sum());
            if (plain != null && all.cycleDays() != null) {
                converted++;
                perDay(all);
            }
        }
        assertThat(converted).isPositive();
    }

    /** Opportunities x win rate x average deal / cycle days. */
    private static void perDay(Velocity.AllCurrencies all) {
        var average =
                all.wonTotal().converted().amount().divide(BigDecimal.valueOf(all.won()), 9, RoundingMode.HALF_UP);
        double perDay = all.opportunities() * all.winRate() * average.doubleValue() / all.cycleDays();
        assertThat(all.perDay().amount().doubleValue()).isCloseTo(perDay, within(0.011));
    }
}
