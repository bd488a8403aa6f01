package io.cascata.command.lead;

import io.cascata.command.decision.Boundary;
import io.cascata.command.playbook.Section;
import io.cascata.command.playbook.Settled;
import io.cascata.events.playbook.LeadRules;
import io.cascata.events.playbook.LeadRulesRevised;
import io.cascata.events.playbook.PlaybookSection;

/** What marketing and sales have agreed on leads. */
public final class LeadPlaybook {

    public static final Section<LeadRules> SECTION =
            new Section<>(PlaybookSection.LEAD, LeadRules.class, LeadRules.shipped(), LeadRulesRevised::new);

    private LeadPlaybook() {}

    static Settled<LeadRules> inForce(Boundary boundary) {
        return SECTION.inForce(boundary);
    }
}
