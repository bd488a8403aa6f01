package io.cascata.command.playbook;

import io.cascata.command.decision.Boundary;
import io.cascata.events.playbook.OpportunityRules;
import io.cascata.events.playbook.OpportunityRulesRevised;
import io.cascata.events.playbook.PlaybookSection;

/** What the organisation has settled for its opportunities, and for those who take part in them. */
public final class OpportunityPlaybook {

    public static final Section<OpportunityRules> SECTION = new Section<>(
            PlaybookSection.OPPORTUNITY,
            OpportunityRules.class,
            OpportunityRules.shipped(),
            OpportunityRulesRevised::new);

    private OpportunityPlaybook() {}

    /** The rules by which to decide now. */
    public static OpportunityRules rules(Boundary boundary) {
        return SECTION.inForce(boundary).rules();
    }
}
