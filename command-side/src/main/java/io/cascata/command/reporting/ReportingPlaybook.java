package io.cascata.command.reporting;

import io.cascata.command.playbook.Section;
import io.cascata.events.playbook.CalendarRules;
import io.cascata.events.playbook.CalendarRulesRevised;
import io.cascata.events.playbook.ExchangeRules;
import io.cascata.events.playbook.ExchangeRulesRevised;
import io.cascata.events.playbook.PipelineRules;
import io.cascata.events.playbook.PipelineRulesRevised;
import io.cascata.events.playbook.PlaybookSection;

/** The sections of the playbook that no decision needs, only reports. */
final class ReportingPlaybook {

    static final Section<CalendarRules> CALENDAR = new Section<>(
            PlaybookSection.CALENDAR, CalendarRules.class, CalendarRules.shipped(), CalendarRulesRevised::new);

    static final Section<ExchangeRules> EXCHANGE = new Section<>(
            PlaybookSection.EXCHANGE_RATES, ExchangeRules.class, ExchangeRules.shipped(), ExchangeRulesRevised::new);

    static final Section<PipelineRules> PIPELINE = new Section<>(
            PlaybookSection.PIPELINE, PipelineRules.class, PipelineRules.shipped(), PipelineRulesRevised::new);

    private ReportingPlaybook() {}
}
