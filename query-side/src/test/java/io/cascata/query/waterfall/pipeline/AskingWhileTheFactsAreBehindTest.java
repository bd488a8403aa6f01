package io.cascata.query.waterfall.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.playbook.ExchangeRules;
import io.cascata.events.playbook.ExchangeRulesRevised;
import io.cascata.events.playbook.PipelineRules;
import io.cascata.events.playbook.PipelineRulesRevised;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Money;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.query.waterfall.WaterfallQuestion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rates, probabilities and targets are in the log, and the facts have not come to them yet: one answer has one position. */
@Tag("K01")
@Tag("P04")
class AskingWhileTheFactsAreBehindTest extends PipelineTest {

    private long seen;

    @BeforeEach
    void settleWhatTheFactsDoNotSee() throws Exception {
        sales.process(START).open("usd", day(9), "pipeline", Money.of("100", "USD"));
        seen = facts.upToDate().position();
        facts.runner().stop();
        sales.add(day(50), new ExchangeRulesRevised(1, rates())).add(day(50), new PipelineRulesRevised(1, plan()));
        sales.append();
    }

    private static ExchangeRules rates() {
        var rate = new ExchangeRules.Rate(
                Currency.getInstance("USD"), LocalDate.parse("2026-01-01"), new BigDecimal("0.9"));
        return new ExchangeRules(Currency.getInstance("EUR"), List.of(rate));
    }

    private static PipelineRules plan() {
        return new PipelineRules(
                List.of(new PipelineRules.Probability(CanonicalStage.PIPELINE, new BigDecimal("0.4"))),
                List.of(new PipelineRules.Target("2026-Q1", eur("1000"))));
    }

    private Pipelines pipelines() {
        return new Pipelines(facts::store, new History(facts.log()));
    }

    @Test
    void a_pipeline_knows_no_more_rates_probabilities_and_targets_than_amounts() {
        var behind = pipelines().read(asked(day(0), day(90), Viewpoint.NOW), "2026-Q1");

        assertThat(behind.knownAt()).isEqualTo(seen).isLessThan(facts.log().head());
        assertThat(behind.open().converted()).isNull();
        assertThat(behind.coverage().target()).isNull();
        assertThat(behind.weighted()).extracting(Pipeline.Weighted::source).containsExactly(Pipeline.Source.NONE);
    }

    @Test
    void the_values_of_a_waterfall_know_no_more_rates_than_amounts() {
        var behind = pipelines().values(WaterfallQuestion.EVERYTHING);

        assertThat(behind.knownAt()).isEqualTo(seen);
        assertThat(behind.reporting()).isNull();
    }
}
