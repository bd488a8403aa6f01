package io.cascata.command.reporting;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.command.DecisionSpec;
import io.cascata.command.decision.Decisions;
import io.cascata.command.playbook.PlaybookDecisions;
import io.cascata.events.DomainEvent;
import io.cascata.events.playbook.CalendarRules;
import io.cascata.events.playbook.CalendarRulesRevised;
import io.cascata.events.playbook.ExchangeRules;
import io.cascata.events.playbook.ExchangeRulesRevised;
import io.cascata.events.playbook.PipelineRules;
import io.cascata.events.playbook.PipelineRulesRevised;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The organisation settles calendar, rates, probabilities and targets; each section has versions of its own. */
@Tag("F08")
class SettlingWhatReportsGoByTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency USD = Currency.getInstance("USD");
    private static final LocalDate NEW_YEAR = LocalDate.parse("2026-01-01");

    private static final CalendarRules CALENDAR = new CalendarRules(ZoneId.of("Europe/Berlin"), Month.APRIL);
    private static final ExchangeRules RATES = new ExchangeRules(EUR, List.of(rate("0.9")));
    private static final PipelineRules PIPELINE = new PipelineRules(
            List.of(new PipelineRules.Probability(CanonicalStage.PIPELINE, new BigDecimal("0.4"))),
            List.of(new PipelineRules.Target("2026-Q1", Money.of("1000", "EUR"))));

    private static ExchangeRules.Rate rate(String rate) {
        return new ExchangeRules.Rate(USD, NEW_YEAR, new BigDecimal(rate));
    }

    private static DecisionSpec given(DomainEvent... events) {
        var decisions = Decisions.builder();
        PlaybookDecisions.contribute(decisions);
        return DecisionSpec.of(decisions.build()).given(events);
    }

    @Test
    void each_section_is_revised_by_itself() {
        given().when(ReportingPlaybook.CALENDAR.revision(CALENDAR)).then(new CalendarRulesRevised(1, CALENDAR));
        given(new CalendarRulesRevised(1, CALENDAR))
                .when(ReportingPlaybook.EXCHANGE.revision(RATES))
                .then(new ExchangeRulesRevised(1, RATES));
        given(new PipelineRulesRevised(1, PipelineRules.shipped()))
                .when(ReportingPlaybook.PIPELINE.revision(PIPELINE))
                .then(new PipelineRulesRevised(2, PIPELINE));
    }

    @Test
    void what_is_settled_already_is_no_event() {
        given(new CalendarRulesRevised(1, CALENDAR))
                .when(ReportingPlaybook.CALENDAR.revision(CALENDAR))
                .thenNothing();
        given().when(ReportingPlaybook.EXCHANGE.revision(ExchangeRules.shipped()))
                .thenNothing();
    }

    @Test
    void rules_that_make_no_sense_cannot_be_said() {
        assertThatThrownBy(() -> rate("0")).hasMessageContaining("above zero");
        assertThatThrownBy(() -> new ExchangeRules(null, List.of(rate("1"))))
                .hasMessageContaining("reporting currency");
        assertThatThrownBy(() -> new ExchangeRules(EUR, List.of(rate("1"), rate("2"))))
                .hasMessageContaining("2026-01-01");
        assertThatThrownBy(() -> new PipelineRules.Probability(CanonicalStage.PIPELINE, new BigDecimal("1.01")))
                .hasMessageContaining("from 0 to 1");
        assertThatThrownBy(() -> new PipelineRules.Probability(CanonicalStage.CLOSED_WON, BigDecimal.ONE))
                .hasMessageContaining("only open stages");
    }
}
