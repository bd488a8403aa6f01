package io.cascata.events.score;

import io.cascata.events.DomainEvent;
import io.cascata.events.Tag;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.ScoreId;
import io.cascata.events.id.TouchId;
import java.util.Set;

/** The family of one score. */
public sealed interface ScoreEvent extends DomainEvent permits PointsAwarded, FitRated, ThresholdPassed {

    ScoreId id();

    @Override
    default Set<Tag> tags() {
        return Set.of(tag(id()));
    }

    static Tag tag(ScoreId id) {
        return new Tag("score", id.value());
    }

    /** The tag by which the points for a touch are found, whosever they are. */
    static Tag tag(TouchId touch) {
        return new Tag("touch", touch.value());
    }

    /** The tag by which it is found what scores did to an opportunity; its own tag is for its own events. */
    static Tag tag(OpportunityId opportunity) {
        return new Tag("scored-opportunity", opportunity.value());
    }
}
