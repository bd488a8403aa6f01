package io.cascata.query.behaviour;

import io.cascata.events.id.AccountId;
import io.cascata.events.id.CampaignId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.id.TouchId;
import io.cascata.events.touch.TouchRecorded;
import io.cascata.events.value.Team;
import io.cascata.query.projection.RecordedEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One thing that the person did: when, how, about what, and as whom they were known to the source then. */
record TouchLine(
        TouchId touch,
        Instant at,
        Instant recordedAt,
        KnownAs as,
        @Nullable AccountId account,
        @Nullable SolutionId solution,
        String channel,
        String kind,
        @Nullable CampaignId campaign,
        @Nullable String content,
        String source,
        Team team) {

    enum KnownAs {
        CONTACT,
        LEAD,
        VISITOR
    }

    static TouchLine of(RecordedEvent recorded, KnownAs as) {
        var touch = (TouchRecorded) recorded.event();
        return new TouchLine(
                touch.id(),
                recorded.occurredAt(),
                recorded.recordedAt(),
                as,
                touch.account(),
                touch.solution(),
                touch.channel(),
                touch.kind(),
                touch.campaign(),
                touch.content(),
                touch.source(),
                touch.team());
    }
}
