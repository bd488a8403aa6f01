package io.cascata.command.scoring;

import io.cascata.command.decision.Boundary;
import io.cascata.command.playbook.Section;
import io.cascata.events.playbook.PlaybookSection;
import io.cascata.events.playbook.ScoringRules;
import io.cascata.events.playbook.ScoringRulesRevised;

/** What the organisation has settled about scores. */
public final class ScoringPlaybook {

    public static final Section<ScoringRules> SECTION = new Section<>(
            PlaybookSection.SCORING, ScoringRules.class, ScoringRules.shipped(), ScoringRulesRevised::new);

    private ScoringPlaybook() {}

    static Scorecard inForce(Boundary boundary) {
        var settled = SECTION.inForce(boundary);
        return new Scorecard(settled.version(), settled.rules());
    }
}
