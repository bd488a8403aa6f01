package io.cascata.events.playbook;

/** From now on opportunities are opened, staffed and won by these rules; what was decided by earlier ones stands. */
public record OpportunityRulesRevised(Integer version, OpportunityRules rules) implements PlaybookEvent {

    @Override
    public PlaybookSection section() {
        return PlaybookSection.OPPORTUNITY;
    }
}
