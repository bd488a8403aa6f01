package io.cascata.query.lead;

import io.cascata.events.value.LeadStage;
import io.cascata.query.export.InOrder;
import java.util.Map;

/** How many leads there are: all that were ever captured, those that are contacts by now, and the open ones by stage. */
public record LeadCensus(long captured, long contacts, Map<LeadStage, Long> open) {

    public LeadCensus {
        open = InOrder.copy(open);
    }
}
