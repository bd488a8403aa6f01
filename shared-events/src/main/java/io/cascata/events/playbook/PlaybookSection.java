package io.cascata.events.playbook;

import io.cascata.events.Tag;
import java.util.Locale;

/** The parts of the playbook that are settled one by one, each with versions of its own. */
public enum PlaybookSection {
    OPPORTUNITY,
    LEAD,
    CONVERSION,
    SCORING,
    AUTOMATION,
    SERVICE_LEVELS,
    CALENDAR,
    EXCHANGE_RATES,
    PIPELINE;

    /** The rules that are in force until somebody has revised the section. */
    public PlaybookRules shipped() {
        return switch (this) {
            case OPPORTUNITY -> OpportunityRules.shipped();
            case LEAD -> LeadRules.shipped();
            case CONVERSION -> ConversionRules.shipped();
            case SCORING -> ScoringRules.shipped();
            case AUTOMATION -> AutomationRules.shipped();
            case SERVICE_LEVELS -> ServiceLevelRules.shipped();
            case CALENDAR -> CalendarRules.shipped();
            case EXCHANGE_RATES -> ExchangeRules.shipped();
            case PIPELINE -> PipelineRules.shipped();
        };
    }

    /** The name in kebab-case, as it stands in paths and tags. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Tag tag() {
        return new Tag("playbook", key());
    }
}
