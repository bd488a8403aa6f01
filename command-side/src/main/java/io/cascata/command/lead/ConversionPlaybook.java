package io.cascata.command.lead;

import io.cascata.command.decision.Boundary;
import io.cascata.command.playbook.Section;
import io.cascata.command.playbook.Settled;
import io.cascata.events.playbook.ConversionRules;
import io.cascata.events.playbook.ConversionRulesRevised;
import io.cascata.events.playbook.PlaybookSection;

/** How leads become contacts of accounts. */
public final class ConversionPlaybook {

    public static final Section<ConversionRules> SECTION = new Section<>(
            PlaybookSection.CONVERSION, ConversionRules.class, ConversionRules.shipped(), ConversionRulesRevised::new);

    private ConversionPlaybook() {}

    static Settled<ConversionRules> inForce(Boundary boundary) {
        return SECTION.inForce(boundary);
    }
}
