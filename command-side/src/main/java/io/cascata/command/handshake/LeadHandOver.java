package io.cascata.command.handshake;

import io.cascata.command.decision.Boundary;
import io.cascata.command.lead.KnownLead;
import io.cascata.command.lead.LeadPlaybook;
import io.cascata.events.id.LeadId;
import io.cascata.events.value.LeadStage;
import io.cascata.events.value.LeadStageDefinition;
import io.cascata.events.value.Team;
import org.jspecify.annotations.Nullable;

/** What the lead process says of handing leads over. */
final class LeadHandOver {

    private LeadHandOver() {}

    static LeadStage stage(Boundary boundary, LeadId lead) {
        return KnownLead.stage(boundary, lead);
    }

    /** What the organisation has written down of a step; a closed lead has none. */
    static LeadStageDefinition definition(Boundary boundary, LeadStage stage) {
        return LeadPlaybook.SECTION.inForce(boundary).rules().stages().stream()
                .filter(definition -> definition.stage() == stage)
                .findFirst()
                .orElseThrow();
    }

    /** Which team has the lead until somebody accepts it: a qualified one is still with those who qualified it. */
    static @Nullable Team holder(Boundary boundary, LeadId lead) {
        var stage = stage(boundary, lead);
        return switch (stage) {
            case LEAD, QUALIFIED -> definition(boundary, LeadStage.LEAD).owner();
            case SALES_ACCEPTED, SALES_OPPORTUNITY ->
                definition(boundary, stage).owner();
            case CLOSED -> null;
        };
    }
}
