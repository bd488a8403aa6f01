package io.cascata.events.playbook;

import io.cascata.events.DomainEvent;
import io.cascata.events.Tag;
import java.util.Set;

/** The family of an organisation's rules: a section is revised as a whole, and its versions are counted from 1. */
public sealed interface PlaybookEvent extends DomainEvent
        permits OpportunityRulesRevised,
                LeadRulesRevised,
                ConversionRulesRevised,
                ScoringRulesRevised,
                AutomationRulesRevised,
                ServiceLevelRulesRevised,
                CalendarRulesRevised,
                ExchangeRulesRevised,
                PipelineRulesRevised {

    PlaybookSection section();

    Integer version();

    PlaybookRules rules();

    @Override
    default Set<Tag> tags() {
        return Set.of(section().tag());
    }
}
