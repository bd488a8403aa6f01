package io.cascata.events.playbook;

/** The rules of one section. Each has a {@code shipped()} form, which is in force until somebody revises the section. */
public sealed interface PlaybookRules
        permits OpportunityRules,
                LeadRules,
                ConversionRules,
                ScoringRules,
                AutomationRules,
                ServiceLevelRules,
                CalendarRules,
                ExchangeRules,
                PipelineRules {}
