package io.cascata.command.opportunity;

import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.OpportunityType;
import java.util.HashMap;
import java.util.Map;

/** The rule that a won opportunity is followed by one of each type at most: those that were not withdrawn. */
record Successors(Map<OpportunityType, OpportunityId> byType) {

    static final Successors NONE = new Successors(Map.of());

    Successors with(OpportunityType type, OpportunityId opportunity) {
        var all = new HashMap<>(byType);
        all.put(type, opportunity);
        return new Successors(Map.copyOf(all));
    }

    Successors without(OpportunityType type) {
        var all = new HashMap<>(byType);
        all.remove(type);
        return new Successors(Map.copyOf(all));
    }
}
