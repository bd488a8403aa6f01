package io.cascata.query.behaviour;

import io.cascata.events.id.AccountId;
import io.cascata.events.id.CampaignId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.id.TouchId;
import io.cascata.events.touch.TouchRecorded;
import io.cascata.events.value.Team;
import io.cascata.query.identity.PersonalTouch;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the person did: when, how, about what, and as whom they were known to the source then. The solution is
 * the one that the source named, or else the one that the content stands for.
 */
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
        VISITOR;

        private static KnownAs of(TouchRecorded touch) {
            if (touch.contact() != null) {
                return CONTACT;
            }
            return touch.lead() == null ? VISITOR : LEAD;
        }
    }

    static TouchLine of(PersonalTouch personal, ContentMap map) {
        var touch = personal.touch();
        return new TouchLine(
                touch.id(),
                personal.at(),
                personal.recordedAt(),
                KnownAs.of(touch),
                touch.account(),
                map.interestOf(touch),
                touch.channel(),
                touch.kind(),
                touch.campaign(),
                touch.content(),
                touch.source(),
                touch.team());
    }
}
