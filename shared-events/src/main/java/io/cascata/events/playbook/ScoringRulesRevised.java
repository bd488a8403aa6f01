package io.cascata.events.playbook;

/** From now on scores are given by these rules; what was given by earlier ones stands. */
public record ScoringRulesRevised(Integer version, ScoringRules rules) implements PlaybookEvent {

    @Override
    public PlaybookSection section() {
        return PlaybookSection.SCORING;
    }
}
