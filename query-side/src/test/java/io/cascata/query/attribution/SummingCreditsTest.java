package io.cascata.query.attribution;

import static io.cascata.query.attribution.Market.QUESTION;
import static io.cascata.query.attribution.Market.amounts;
import static io.cascata.query.attribution.Market.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import io.cascata.events.value.Money;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.Team;
import io.cascata.query.deals.DealFilter;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.query.viewpoint.Window;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What reports give to whom, and that nothing gets lost. */
@Tag("J05")
class SummingCreditsTest extends MarketTest {

    private static BigDecimal sum(Stream<List<Amount>> amounts) {
        return amounts.flatMap(List::stream).map(Amount::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @ParameterizedTest
    @EnumSource(value = Model.class, names = "CUSTOM", mode = EnumSource.Mode.EXCLUDE)
    void rows_and_what_is_unattributed_sum_up_to_the_total_to_the_cent(Model model) throws Exception {
        long seed = 20_260_128;
        new RandomMarket(market, new Random(seed)).happen(60);
        var dimensions = model == Model.SHAPLEY_RATE ? List.of(By.CHANNEL, By.CAMPAIGN) : List.of(By.values());
        for (var by : dimensions) {
            var report = market.report(model, QUESTION.with(by));
            var shared = sum(Stream.concat(
                    report.rows().stream().map(AttributionReport.Row::amounts),
                    Stream.of(report.unattributed().amounts())));
            assertThat(shared)
                    .as("seed " + seed + " by " + by)
                    .isEqualByComparingTo(sum(Stream.of(report.total().amounts())));
            assertThat(report.rows().stream()
                                    .mapToDouble(AttributionReport.Row::credit)
                                    .sum()
                            + report.unattributed().credit())
                    .as("seed " + seed + " by " + by)
                    .isCloseTo(report.total().credit(), offset(1e-6));
            assertThat(report.rows()).isNotEmpty();
        }
    }

    @Test
    void a_report_is_by_channel_campaign_role_solution_type_stage_touch_or_opportunity() throws Exception {
        market.won("deal", 10, 20, "100").role("deal", "ann", 12);
        market.touch("ann", 5, "search").touch("ann", 13, "email", "campaign", Team.MARKETING, null);

        assertThat(by(By.CHANNEL)).isEqualTo(Map.of("search", "50.00", "email", "50.00"));
        assertThat(by(By.CAMPAIGN)).isEqualTo(Map.of("spring", "50.00", "null", "50.00"));
        assertThat(by(By.KIND)).isEqualTo(Map.of("click", "50.00", "campaign", "50.00"));
        assertThat(by(By.ROLE)).isEqualTo(Map.of("Decision Maker", "100.00"));
        assertThat(by(By.SOLUTION)).isEqualTo(Map.of("solution", "100.00"));
        assertThat(by(By.TYPE)).isEqualTo(Map.of("ACQUISITION", "100.00"));
        assertThat(by(By.STAGE)).isEqualTo(Map.of("null", "50.00", "TARGET", "50.00"));
        assertThat(by(By.TOUCH)).isEqualTo(Map.of("t1", "50.00", "t2", "50.00"));
        assertThat(by(By.OPPORTUNITY)).isEqualTo(Map.of("deal", "100.00"));
        assertThat(by(By.CONTENT)).isEqualTo(Map.of("null", "100.00"));
    }

    private Map<String, String> by(By by) throws Exception {
        return amounts(market.report(Model.LINEAR, QUESTION.with(by)));
    }

    @Test
    @Tag("J07")
    void filters_and_windows_are_those_of_the_waterfall_and_change_no_credit() throws Exception {
        market.won("old", 10, 20, "100").role("old", "ann", 12).touch("ann", 5, "search");
        market.won("new", 100, 120, "60").role("new", "bob", 102).touch("bob", 105, "email");

        assertThat(amounts(market.report(Model.LINEAR, QUESTION.with(new Window(day(100), null)))))
                .isEqualTo(Map.of("email", "60.00"));
        assertThat(amounts(market.report(Model.LINEAR, QUESTION.with(DealFilter.type(OpportunityType.RENEWAL)))))
                .isEmpty();
        var large =
                new DealFilter(java.util.Set.of(), null, null, null, null, null, null, null, new BigDecimal(90), null);
        assertThat(amounts(market.report(Model.LINEAR, QUESTION.with(large)))).isEqualTo(Map.of("search", "100.00"));
    }

    @Test
    @Tag("J04")
    void open_opportunities_are_valued_as_they_stand() throws Exception {
        market.open("deal", 10, "100").role("deal", "ann", 12).touch("ann", 5, "search");
        market.sales().amount("deal", day(30), Money.of("250", "EUR"));

        var now = market.report(Model.FULL_PATH, QUESTION.with(Basis.PIPELINE));
        assertThat(amounts(now)).isEqualTo(Map.of("search", "250.00"));
        assertThat(now.pointInTime()).isTrue();
        assertThat(amounts(market.report(
                        Model.FULL_PATH, QUESTION.with(Basis.PIPELINE).with(new Viewpoint(day(20), null)))))
                .isEqualTo(Map.of("search", "100.00"));
        assertThat(amounts(market.report(Model.FULL_PATH))).isEmpty();
    }

    @Test
    void what_no_touch_earned_is_shown() throws Exception {
        market.won("deal", 10, 20, "100")
                .won("silent", 10, 20, "40")
                .role("deal", "ann", 12)
                .touch("ann", 5, "search");

        var report = market.report(Model.LINEAR);
        assertThat(amounts(report)).isEqualTo(Map.of("search", "100.00", "-", "40.00"));
        assertThat(report.unattributed().opportunities()).isOne();
        assertThat(report.total().opportunities()).isEqualTo(2);
    }

    @Test
    void currencies_are_never_added() throws Exception {
        market.won("deal", 10, 20, "100").role("deal", "ann", 12).touch("ann", 5, "search");
        market.sales().open("yen", day(10), "target", Money.of("1001", "JPY")).move("yen", day(20), "won");
        market.role("yen", "ann", 12).touch("ann", 6, "email");

        var rows = market.report(Model.LINEAR).rows();
        assertThat(rows)
                .allSatisfy(row ->
                        assertThat(row.amounts()).extracting(Amount::currency).containsExactly("EUR", "JPY"));
        assertThat(sum(rows.stream().map(row -> List.of(row.amounts().get(1))))).isEqualByComparingTo("1001");
    }

    @Test
    void removal_effects_come_from_won_and_lost_journeys() throws Exception {
        market.won("one", 10, 20, "1000").role("one", "ann", 11);
        market.touch("ann", 1, "C1").touch("ann", 2, "C2").touch("ann", 3, "C3");
        market.open("two", 10, "5")
                .close("two", 20, "lost")
                .role("two", "bob", 11)
                .touch("bob", 1, "C1");
        market.open("three", 10, "5").close("three", 20, "lost").role("three", "cy", 11);
        market.touch("cy", 1, "C2").touch("cy", 2, "C3");

        var report = market.report(Model.MARKOV);

        assertThat(amounts(report)).isEqualTo(Map.of("C1", "200.00", "C2", "400.00", "C3", "400.00"));
        assertThat(report.rows()).extracting(AttributionReport.Row::effect).containsExactly(1.0, 1.0, 0.5);
        assertThat(report.paths().probability()).isCloseTo(1 / 3.0, offset(1e-9));
        assertThat(report.paths().notConverting()).isEqualTo(2);
        assertThat(amounts(market.report(Model.MARKOV, QUESTION.order(3))).keySet())
                .hasSize(3);
    }

    @Test
    void without_anything_won_there_is_no_data_to_share_by() throws Exception {
        market.open("two", 10, "5")
                .close("two", 20, "lost")
                .role("two", "bob", 11)
                .touch("bob", 1, "C1");
        assertThat(market.report(Model.MARKOV).notes()).anyMatch(note -> note.startsWith("no data"));
    }

    @Test
    void shapley_by_rate_shows_negative_values_and_shares_none() throws Exception {
        market.won("one", 10, 20, "100").role("one", "ann", 11).touch("ann", 1, "a");
        market.open("two", 10, "5").close("two", 20, "lost").role("two", "bob", 11);
        market.touch("bob", 1, "a").touch("bob", 2, "b");

        var report = market.report(Model.SHAPLEY_RATE);
        assertThat(report.rows()).extracting(AttributionReport.Row::effect).containsExactly(0.5, -0.5);
        assertThat(amounts(report)).isEqualTo(Map.of("a", "100.00"));
        assertThat(report.notes()).anyMatch(note -> note.contains("negative"));
    }

    @Test
    void models_of_all_journeys_are_not_for_open_pipeline() {
        assertThatThrownBy(() -> market.report(Model.MARKOV, QUESTION.with(Basis.PIPELINE)))
                .isInstanceOf(InvalidQuestion.class)
                .hasMessageContaining("basis");
        assertThatThrownBy(() -> market.report(Model.CUSTOM, QUESTION)).hasMessageContaining("weights");
    }
}
