package io.cascata.events.playbook;

/** From now on opportunities open by themselves by these rules; those that are open already stay. */
public record AutomationRulesRevised(Integer version, AutomationRules rules) implements PlaybookEvent {

    @Override
    public PlaybookSection section() {
        return PlaybookSection.AUTOMATION;
    }
}
