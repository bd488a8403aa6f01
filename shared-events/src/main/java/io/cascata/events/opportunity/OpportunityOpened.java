package io.cascata.events.opportunity;

import io.cascata.events.Tag;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.Text;
import io.cascata.events.value.Cause;
import io.cascata.events.value.OpenedFrom;
import io.cascata.events.value.Situation;
import io.cascata.events.value.StageRef;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A purchase decision is worked from now on. The solution, account, type and group are in the situation and never change.
 * {@code predecessor} is the won opportunity that it follows from, as a renewal does.
 */
public record OpportunityOpened(
        OpportunityId id,
        String name,
        OpenedFrom openedFrom,
        StageRef stage,
        Situation situation,
        Cause cause,
        @Nullable OpportunityId predecessor)
        implements OpportunityEvent {

    public OpportunityOpened {
        Text.require("opportunity name", name, 255);
    }

    /** One that follows from no other. */
    public OpportunityOpened(
            OpportunityId id, String name, OpenedFrom openedFrom, StageRef stage, Situation situation, Cause cause) {
        this(id, name, openedFrom, stage, situation, cause, null);
    }

    /** The same, following from a won opportunity. */
    public OpportunityOpened following(OpportunityId won) {
        return new OpportunityOpened(id, name, openedFrom, stage, situation, cause, won);
    }

    @Override
    public Set<Tag> tags() {
        var tags = Deal.tags(id, situation);
        return predecessor == null ? tags : OpportunityEvent.following(predecessor, tags);
    }
}
