package io.cascata.command.opportunity;

import io.cascata.command.decision.Boundary;
import io.cascata.command.playbook.Section;
import io.cascata.events.playbook.OpportunityRules;
import io.cascata.events.playbook.OpportunityRulesRevised;
import io.cascata.events.playbook.PlaybookSection;

/** What the organisation has settled for its opportunities. */
public final class OpportunityPlaybook {

    public static final Section<OpportunityRules> SECTION = new Section<>(
            PlaybookSection.OPPORTUNITY,
            OpportunityRules.class,
            OpportunityRules.shipped(),
            OpportunityRulesRevised::new);

    private OpportunityPlaybook() {}

    static OpportunityRules rules(Boundary boundary) {
        return SECTION.inForce(boundary).rules();
    }
}
