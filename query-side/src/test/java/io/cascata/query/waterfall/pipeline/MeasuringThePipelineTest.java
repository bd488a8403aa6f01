package io.cascata.query.waterfall.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.cascata.events.playbook.ExchangeRules;
import io.cascata.events.playbook.ExchangeRulesRevised;
import io.cascata.events.playbook.PipelineRules;
import io.cascata.events.playbook.PipelineRulesRevised;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Money;
import io.cascata.query.deals.DealFilter;
import io.cascata.query.money.Total;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.query.viewpoint.Window;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("K01")
class MeasuringThePipelineTest extends PipelineTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency USD = Currency.getInstance("USD");

    @BeforeEach
    void process() {
        sales.process(START);
    }

    private static PipelineRules settled(String probability) {
        return new PipelineRules(
                List.of(new PipelineRules.Probability(CanonicalStage.PIPELINE, new BigDecimal(probability))),
                List.of(new PipelineRules.Target("2026-Q1", eur("1000"))));
    }

    private static ExchangeRules rates() {
        return new ExchangeRules(
                EUR,
                List.of(
                        new ExchangeRules.Rate(USD, LocalDate.parse("2026-01-01"), new BigDecimal("0.9")),
                        new ExchangeRules.Rate(USD, LocalDate.parse("2026-01-11"), new BigDecimal("0.8"))));
    }

    private static Pipeline.Created of(Pipeline pipeline, Pipeline.Definition definition) {
        return pipeline.created().stream()
                .filter(each -> each.definition() == definition)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void created_counts_the_first_entry_at_its_amount_and_the_other_definition_restates() throws Exception {
        sales.open("a", day(10), "engaged", eur("10"))
                .move("a", day(12), "pipeline")
                .amount("a", day(25), eur("99"))
                .open("again", day(0), "pipeline", eur("20"))
                .move("again", day(5), "engaged")
                .move("again", day(12), "pipeline")
                .open("won", day(11), "pipeline", eur("30"))
                .move("won", day(30), "won");

        var then = pipeline(asked(day(10), day(20), new Viewpoint(day(20), null)));
        var now = pipeline(10, 20);

        assertThat(of(then, Pipeline.Definition.AT_FIRST_ENTRY)).isEqualTo(of(now, Pipeline.Definition.AT_FIRST_ENTRY));
        assertThat(of(now, Pipeline.Definition.AT_FIRST_ENTRY).opportunities()).isEqualTo(2);
        assertThat(of(now, Pipeline.Definition.AT_FIRST_ENTRY).total().value().in("EUR"))
                .isEqualByComparingTo("40");
        assertThat(of(then, Pipeline.Definition.STILL_OPEN_AT_CURRENT_AMOUNT)
                        .total()
                        .value()
                        .in("EUR"))
                .isEqualByComparingTo("40");
        assertThat(of(now, Pipeline.Definition.STILL_OPEN_AT_CURRENT_AMOUNT)
                        .total()
                        .value()
                        .in("EUR"))
                .isEqualByComparingTo("99");
    }

    @Test
    void weights_are_those_of_the_playbook_or_else_learned_from_what_is_closed() throws Exception {
        sales.add(day(0), new PipelineRulesRevised(1, settled("0.4")))
                .open("p", day(0), "pipeline", eur("100.01"))
                .open("e", day(0), "engaged", eur("30"));
        for (int i = 0; i < 3; i++) {
            sales.open("closed-" + i, day(0), "engaged", eur("1")).move("closed-" + i, day(3), i == 0 ? "won" : "lost");
        }
        var weighted = pipeline(0, 90).weighted();
        assertThat(weighted)
                .extracting(
                        Pipeline.Weighted::stage,
                        Pipeline.Weighted::source,
                        row -> String.valueOf(row.probability()),
                        row -> row.weighted().value().in("EUR").toPlainString())
                .containsExactly(
                        tuple(CanonicalStage.ENGAGED, Pipeline.Source.HISTORY, "0.333333", "10"),
                        tuple(CanonicalStage.PIPELINE, Pipeline.Source.PLAYBOOK, "0.4", "40"));
        assertThat(pipeline(0, 90).weightedTotal().value().in("EUR")).isEqualByComparingTo("50");
    }

    @Test
    void coverage_is_what_is_due_in_the_period_by_what_is_left_to_win() throws Exception {
        sales.add(day(0), new PipelineRulesRevised(1, settled("1")))
                .open("due", day(0), "pipeline", eur("1200"))
                .closeDate("due", day(1), LocalDate.parse("2026-03-31"))
                .open("later", day(0), "pipeline", eur("5000"))
                .closeDate("later", day(1), LocalDate.parse("2026-04-01"))
                .open("won", day(0), "pipeline", eur("400"))
                .move("won", day(20), "won");
        var coverage = pipeline(0, 90).coverage();
        assertThat(coverage.openDue().value().in("EUR")).isEqualByComparingTo("1200");
        assertThat(coverage.toWin()).isEqualByComparingTo("600");
        assertThat(coverage.coverage()).isEqualByComparingTo("2");
        var own = asked(day(0), day(90), Viewpoint.NOW).with(eur("400"));
        assertThat(pipeline(own).coverage().coverage()).isNull();
    }

    @Test
    void amounts_are_converted_by_the_rate_of_the_day_that_they_count_from() throws Exception {
        sales.add(day(50), new ExchangeRulesRevised(1, rates()))
                .open("early", day(9), "pipeline", Money.of("100", "USD"))
                .open("late", day(10), "pipeline", Money.of("100", "USD"))
                .open("own", day(3), "pipeline", eur("1"));
        var pipeline = pipeline(0, 90);
        assertThat(pipeline.open().converted()).isEqualTo(new Total.Converted("EUR", new BigDecimal("171.00")));
        assertThat(pipeline.open().mixed()).isFalse();
        assertThat(pipeline.open().value().in("USD")).isEqualByComparingTo("200");
    }

    @Test
    void without_a_rate_of_the_day_nothing_is_summed_and_the_currencies_are_mixed() throws Exception {
        sales.add(day(50), new ExchangeRulesRevised(1, rates()))
                .open("pound", day(9), "pipeline", Money.of("100", "GBP"))
                .open("own", day(3), "pipeline", eur("1"));
        var open = pipeline(0, 90).open();
        assertThat(open.converted()).isNull();
        assertThat(open.mixed()).isTrue();
        assertThat(open.withoutRate()).containsExactly("GBP");
    }

    @Test
    @Tag("P04")
    void rates_count_as_soon_as_they_are_known() throws Exception {
        sales.open("usd", day(9), "pipeline", Money.of("100", "USD")).append();
        long before = facts.log().head();
        sales.add(day(50), new ExchangeRulesRevised(1, rates()));
        assertThat(pipeline(asked(day(0), day(90), new Viewpoint(day(20), null)))
                        .open()
                        .converted())
                .isEqualTo(new Total.Converted("EUR", new BigDecimal("90.00")));
        assertThat(pipeline(asked(day(0), day(90), new Viewpoint(day(20), before)))
                        .open()
                        .converted())
                .isNull();
    }

    @Test
    void months_end_where_the_organisation_lives_and_none_is_shown_before_it_is_over() throws Exception {
        sales.open("a", Instant.parse("2026-01-31T23:30:00Z"), "pipeline", eur("10"));
        var berlin = new PipelineQuestion(
                DealFilter.ALL,
                new Viewpoint(day(70), null),
                new Window(Instant.parse("2025-12-31T23:00:00Z"), Instant.parse("2026-03-31T22:00:00Z")),
                CanonicalStage.PIPELINE,
                null,
                ZoneId.of("Europe/Berlin"));
        assertThat(pipeline(berlin).monthEnds())
                .extracting(Pipeline.MonthEnd::month, Pipeline.MonthEnd::opportunities)
                .containsExactly(tuple("2026-01", 0L), tuple("2026-02", 1L));
        assertThat(pipeline(0, 31).monthEnds())
                .extracting(Pipeline.MonthEnd::opportunities)
                .containsExactly(1L);
    }

    @Test
    void a_question_without_both_ends_or_from_a_closed_stage_is_refused() {
        assertThatThrownBy(() -> new PipelineQuestion(
                        DealFilter.ALL, Viewpoint.NOW, Window.ALL, CanonicalStage.PIPELINE, null, ZoneId.of("UTC")))
                .isInstanceOf(InvalidQuestion.class)
                .hasMessageStartingWith("period");
        assertThatThrownBy(() -> new PipelineQuestion(
                        DealFilter.ALL,
                        Viewpoint.NOW,
                        new Window(day(0), day(1)),
                        CanonicalStage.CLOSED_WON,
                        null,
                        ZoneId.of("UTC")))
                .isInstanceOf(InvalidQuestion.class)
                .hasMessageStartingWith("stage");
    }
}
