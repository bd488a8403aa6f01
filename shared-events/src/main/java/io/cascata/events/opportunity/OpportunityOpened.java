package io.cascata.events.opportunity;

import io.cascata.events.Tag;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.Text;
import io.cascata.events.value.Cause;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageRef;
import java.util.Set;

/** A purchase decision is worked from now on. The solution, account, type and group are in the situation and never change. */
public record OpportunityOpened(
        OpportunityId id, String name, OpenedFrom openedFrom, StageRef stage, Situation situation, Cause cause)
        implements OpportunityEvent {

    public OpportunityOpened {
        Text.require("opportunity name", name, 255);
    }

    @Override
    public Set<Tag> tags() {
        return Deal.tags(id, situation);
    }
}
