package io.cascata.events.playbook;

/** From now on deadlines are set by these rules; those that run stay as they were set. */
public record ServiceLevelRulesRevised(Integer version, ServiceLevelRules rules) implements PlaybookEvent {

    @Override
    public PlaybookSection section() {
        return PlaybookSection.SERVICE_LEVELS;
    }
}
