package io.cascata.events.playbook;

/** From now on leads are worked and qualified by these rules; what was decided by earlier ones stands. */
public record LeadRulesRevised(Integer version, LeadRules rules) implements PlaybookEvent {

    @Override
    public PlaybookSection section() {
        return PlaybookSection.LEAD;
    }
}
