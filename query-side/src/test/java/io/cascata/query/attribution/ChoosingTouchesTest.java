package io.cascata.query.attribution;

import static io.cascata.query.attribution.Market.QUESTION;
import static io.cascata.query.attribution.Market.amounts;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.id.SuppressionId;
import io.cascata.events.suppression.SuppressionLifted;
import io.cascata.events.suppression.TouchesSuppressed;
import io.cascata.events.value.Money;
import io.cascata.events.value.Team;
import io.cascata.query.viewpoint.Viewpoint;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which touches of eligible people are eligible. */
@Tag("J03")
class ChoosingTouchesTest extends MarketTest {

    @Test
    void a_touch_at_the_closing_counts_and_one_after_it_never() throws Exception {
        market.won("deal", 10, 20, "100").role("deal", "ann", 12);
        market.touch("ann", 20, "at").touch("ann", 21, "after");

        assertThat(amounts(market.report(Model.LINEAR))).isEqualTo(Map.of("at", "100.00"));
    }

    @Test
    void the_look_back_is_an_exact_duration_before_the_closing() throws Exception {
        market.won("deal", 10, 20, "100").role("deal", "ann", 12);
        market.touch("ann", 12, "old").touch("ann", 13, "edge").touch("ann", 15, "new");

        var week = QUESTION.with(Eligible.DEFAULT.lookBack(Duration.ofDays(7)));
        assertThat(amounts(market.report(Model.LINEAR, week))).isEqualTo(Map.of("edge", "50.00", "new", "50.00"));
    }

    @ParameterizedTest
    @CsvSource({"UTC, true", "America/New_York, false", "Europe/Berlin, true", "+02:00, true", "-05:00, false"})
    void by_calendar_the_look_back_is_a_difference_of_dates_in_the_zone(String zone, boolean counts) throws Exception {
        market.sales()
                .open("deal", Market.day(10), "target", Money.of("100", "EUR"))
                .move("deal", Market.day(20).plus(Duration.ofHours(10)), "won");
        market.role("deal", "ann", 12);
        market.touch("ann", 12, "old").touch("ann", 13, "edge").touch("ann", 15, "new");

        var week = Eligible.DEFAULT.lookBack(Duration.ofDays(7));
        assertThat(amounts(market.report(Model.LINEAR, QUESTION.with(week)))).containsOnlyKeys("new");
        assertThat(amounts(market.report(Model.FIRST_TOUCH, QUESTION.with(week.calendar(ZoneId.of(zone))))))
                .containsOnlyKeys(counts ? "edge" : "new");
    }

    @Test
    void what_happened_at_the_same_time_is_ordered_by_when_it_was_taken_in() throws Exception {
        market.won("deal", 10, 20, "100").role("deal", "ann", 12);
        market.touch("ann", 15, "one").touch("ann", 15, "two");

        assertThat(amounts(market.report(Model.FIRST_TOUCH))).isEqualTo(Map.of("one", "100.00"));
        assertThat(amounts(market.report(Model.LAST_TOUCH))).isEqualTo(Map.of("two", "100.00"));
    }

    @Test
    void one_session_is_one_touch() throws Exception {
        market.won("deal", 10, 20, "100").role("deal", "ann", 12);
        market.touch("ann", 15, "web").touch("ann", 15, "web").touch("ann", 16, "email");
        assertThat(amounts(market.report(Model.LINEAR))).isEqualTo(Map.of("web", "50.00", "email", "50.00"));

        var all = QUESTION.with(new Eligible(Population.OCR, RoleTime.EVER, null, false, Duration.ZERO, false));
        assertThat(amounts(market.report(Model.LINEAR, all))).isEqualTo(Map.of("web", "66.67", "email", "33.33"));
    }

    @Test
    void suppressed_touches_move_shares_until_the_suppression_is_lifted() throws Exception {
        market.won("deal", 10, 20, "100").role("deal", "ann", 12);
        market.touch("ann", 11, "office").touch("ann", 15, "email");
        long before = market.head();
        market.add(
                30, new TouchesSuppressed(new SuppressionId("s"), null, null, "office", null, null, "our own office"));
        assertThat(amounts(market.report(Model.FIRST_TOUCH))).isEqualTo(Map.of("email", "100.00"));
        assertThat(amounts(market.report(Model.FIRST_TOUCH, QUESTION.with(new Viewpoint(null, before)))))
                .isEqualTo(Map.of("office", "100.00"));

        market.add(31, new SuppressionLifted(new SuppressionId("s"), "a customer after all"));
        assertThat(amounts(market.report(Model.FIRST_TOUCH))).isEqualTo(Map.of("office", "100.00"));
    }

    private void two(String first, String second) {
        market.sales()
                .openAt("account", "a", Market.day(10), "target", Money.of("100", "EUR"), first)
                .openAt("account", "b", Market.day(30), "target", Money.of("100", "EUR"), second);
        market.close("a", 40, "won").close("b", 60, "won");
        market.role("a", "ann", 11).role("b", "ann", 31);
    }

    @Test
    void the_touch_goes_to_the_opportunity_about_its_solution() throws Exception {
        two("talent", "learning");
        market.touch("ann", 5, "search", "click", Team.MARKETING, "learning");

        assertThat(amounts(market.report(Model.FIRST_TOUCH, QUESTION.with(By.OPPORTUNITY))))
                .isEqualTo(Map.of("b", "100.00", "-", "100.00"));
    }

    @Test
    void first_touch_is_shared_and_later_touches_belong_to_those_open_then() throws Exception {
        two("talent", "learning");
        market.touch("ann", 5, "search").touch("ann", 20, "email").touch("ann", 50, "event");

        assertThat(amounts(market.report(Model.LINEAR)))
                .isEqualTo(Map.of("search", "100.00", "email", "50.00", "event", "50.00"));
    }
}
