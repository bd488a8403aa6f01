package io.cascata.query.waterfall.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.cascata.events.playbook.ExchangeRules;
import io.cascata.events.playbook.ExchangeRulesRevised;
import io.cascata.events.value.Money;
import io.cascata.events.value.Outcome;
import io.cascata.query.money.Total;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.query.waterfall.WaterfallQuestion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A dollar is worth 0.90 euro from day 0 and 0.50 euro from day 10 on; nobody knows what a pound is worth. */
@Tag("K01")
class ConvertingTheWaterfallTest extends PipelineTest {

    private static final WaterfallQuestion ALL = WaterfallQuestion.EVERYTHING;

    @BeforeEach
    void process() {
        sales.process(START);
    }

    private void settle() {
        var dollar = Currency.getInstance("USD");
        var rules = new ExchangeRules(
                Currency.getInstance("EUR"),
                List.of(
                        new ExchangeRules.Rate(dollar, LocalDate.parse("2026-01-01"), new BigDecimal("0.9")),
                        new ExchangeRules.Rate(dollar, LocalDate.parse("2026-01-11"), new BigDecimal("0.5"))));
        sales.add(day(50), new ExchangeRulesRevised(1, rules));
    }

    @Test
    void what_enters_a_stage_counts_by_the_rate_of_its_entry_there() throws Exception {
        settle();
        sales.open("a", day(0), "engaged", usd("100"))
                .move("a", day(10), "pipeline")
                .amount("a", day(20), usd("200"))
                .open("b", day(1), "pipeline", eur("7"));
        var values = values(ALL);

        assertThat(values.reporting()).isEqualTo("EUR");
        assertThat(stage(values, "engaged").atEntry().converted()).isEqualTo(inEuro("90.00"));
        assertThat(stage(values, "pipeline").atEntry().converted()).isEqualTo(inEuro("57.00"));
        assertThat(stage(values, "pipeline").openValue().converted()).isEqualTo(inEuro("107.00"));
        assertThat(stage(values, "pipeline").openValue().mixed()).isFalse();
        assertThat(stage(values, "pipeline").openValue().value().in("USD")).isEqualByComparingTo("200");
    }

    @Test
    void revenue_counts_by_the_rate_of_the_closing_and_so_does_the_win_rate() throws Exception {
        settle();
        sales.open("won", day(0), "pipeline", usd("100"))
                .move("won", day(12), "won")
                .open("lost", day(0), "pipeline", eur("150"))
                .move("lost", day(3), "lost");
        var values = values(ALL);

        assertThat(values.results())
                .extracting(StageValues.OfOutcome::outcome, row -> row.total().converted())
                .contains(tuple(Outcome.WON, inEuro("50.00")), tuple(Outcome.LOST, inEuro("150.00")));
        assertThat(values.winRateByAmount()).isEqualByComparingTo("0.25");
    }

    @Test
    void a_currency_without_a_rate_is_named_and_nothing_is_converted() throws Exception {
        settle();
        sales.open("a", day(0), "pipeline", Money.of("100", "GBP")).move("a", day(1), "won");
        sales.open("b", day(0), "pipeline", eur("5"));
        var values = values(ALL);

        var entered = stage(values, "pipeline").atEntry();
        assertThat(entered.converted()).isNull();
        assertThat(entered.mixed()).isTrue();
        assertThat(entered.withoutRate()).containsExactly("GBP");
        assertThat(entered.value().in("GBP")).isEqualByComparingTo("100");
        assertThat(values.winRateByAmount()).isNull();
    }

    @Test
    @Tag("P04")
    void rates_count_as_soon_as_they_are_known_and_amounts_as_of_their_time() throws Exception {
        sales.open("a", day(0), "pipeline", usd("100")).append();
        long before = facts.log().head();
        settle();
        sales.amount("a", day(5), usd("300"));

        var then = values(ALL.with(new Viewpoint(day(4), null)));
        assertThat(stage(then, "pipeline").openValue().converted()).isEqualTo(inEuro("90.00"));
        var known = values(ALL.with(new Viewpoint(null, before)));
        assertThat(known.reporting()).isNull();
        assertThat(stage(known, "pipeline").openValue().converted()).isNull();
    }

    @Test
    void a_day_begins_in_the_zone_of_the_question() throws Exception {
        settle();
        sales.open("a", day(10).minusSeconds(60), "pipeline", usd("100"));

        assertThat(stage(values(ALL), "pipeline").openValue().converted()).isEqualTo(inEuro("90.00"));
        var tokyo = values(ALL.in(ZoneId.of("Asia/Tokyo")));
        assertThat(stage(tokyo, "pipeline").openValue().converted()).isEqualTo(inEuro("50.00"));
    }

    private StageValues values(WaterfallQuestion question) throws Exception {
        facts.report();
        return new Pipelines(facts::store, new History(facts.log())).values(question);
    }

    private static StageValues.OfStage stage(StageValues values, String key) {
        return values.stages().stream()
                .filter(row -> row.key().value().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Total.Converted inEuro(String amount) {
        return new Total.Converted("EUR", new BigDecimal(amount));
    }

    private static Money usd(String amount) {
        return Money.of(amount, "USD");
    }
}
