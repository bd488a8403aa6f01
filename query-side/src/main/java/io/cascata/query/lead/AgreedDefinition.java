package io.cascata.query.lead;

import io.cascata.events.playbook.LeadRules;
import io.cascata.events.playbook.LeadRulesRevised;
import io.cascata.events.playbook.PlaybookSection;
import io.cascata.log.EventFilter;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.Viewpoint;

/** What marketing and sales have agreed that a qualified lead is. */
final class AgreedDefinition {

    private AgreedDefinition() {}

    static LeadRules inForce(History history, Viewpoint viewpoint) {
        var revisions = history.of(EventFilter.tagged(PlaybookSection.LEAD.tag()), viewpoint);
        return revisions.isEmpty()
                ? LeadRules.shipped()
                : ((LeadRulesRevised) revisions.getLast().event()).rules();
    }
}
