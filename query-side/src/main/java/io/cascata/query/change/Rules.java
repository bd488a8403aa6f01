package io.cascata.query.change;

import io.cascata.events.DomainEvent;
import io.cascata.events.playbook.ExchangeRulesRevised;
import io.cascata.events.playbook.PipelineRulesRevised;
import io.cascata.events.process.ProcessActivated;
import io.cascata.events.process.ProcessDrafted;
import io.cascata.events.suppression.SuppressionLifted;
import io.cascata.events.suppression.TouchesSuppressed;
import java.util.Map;
import java.util.Optional;

/** What is settled for many opportunities at once. */
public enum Rules {
    STAGES,
    MONEY,
    SUPPRESSION;

    private static final Map<Class<? extends DomainEvent>, Rules> SETTLED_BY = Map.of(
            ProcessDrafted.class, STAGES,
            ProcessActivated.class, STAGES,
            ExchangeRulesRevised.class, MONEY,
            PipelineRulesRevised.class, MONEY,
            TouchesSuppressed.class, SUPPRESSION,
            SuppressionLifted.class, SUPPRESSION);

    /** Those that an event of this class settles. */
    static Optional<Rules> settledBy(Class<? extends DomainEvent> event) {
        return Optional.ofNullable(SETTLED_BY.get(event));
    }
}
