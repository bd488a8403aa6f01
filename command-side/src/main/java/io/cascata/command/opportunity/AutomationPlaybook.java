package io.cascata.command.opportunity;

import io.cascata.command.decision.Boundary;
import io.cascata.command.playbook.Section;
import io.cascata.events.playbook.AutomationRules;
import io.cascata.events.playbook.AutomationRulesRevised;
import io.cascata.events.playbook.PlaybookSection;

/** What the organisation has settled about opportunities that open by themselves. */
public final class AutomationPlaybook {

    public static final Section<AutomationRules> SECTION = new Section<>(
            PlaybookSection.AUTOMATION, AutomationRules.class, AutomationRules.shipped(), AutomationRulesRevised::new);

    private AutomationPlaybook() {}

    static AutomationRules rules(Boundary boundary) {
        return SECTION.inForce(boundary).rules();
    }
}
