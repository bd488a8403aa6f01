package io.cascata.query.waterfall.pipeline;

import io.cascata.events.playbook.ExchangeRules;
import io.cascata.events.playbook.PipelineRules;
import io.cascata.events.playbook.PipelineRulesRevised;
import io.cascata.events.playbook.PlaybookSection;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Money;
import io.cascata.log.EventFilter;
import io.cascata.query.money.DatedRates;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.Viewpoint;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rates, probabilities and targets as settled last before the viewpoint's {@code knownAt}. Rates and targets bear their
 * dates themselves: when somebody settled them is no matter of business time.
 */
record PipelineSettings(ExchangeRules exchange, PipelineRules pipeline) {

    static PipelineSettings of(History history, Viewpoint viewpoint) {
        return new PipelineSettings(
                new DatedRates(history).rules(viewpoint),
                history.last(EventFilter.tagged(PlaybookSection.PIPELINE.tag()), viewpoint)
                        .map(recorded -> ((PipelineRulesRevised) recorded.event()).rules())
                        .orElseGet(PipelineRules::shipped));
    }

    /** What is to be won in a period of this name; missing where nobody has set it. */
    @Nullable
    Money target(@Nullable String period) {
        return pipeline.targets().stream()
                .filter(target -> target.period().equalsIgnoreCase(period == null ? "" : period.strip()))
                .map(PipelineRules.Target::amount)
                .findFirst()
                .orElse(null);
    }

    Optional<BigDecimal> probability(CanonicalStage stage) {
        return pipeline.probabilities().stream()
                .filter(each -> each.stage() == stage)
                .map(PipelineRules.Probability::probability)
                .findFirst();
    }
}
