package io.cascata.events.value;

import io.cascata.events.id.CampaignId;
import io.cascata.events.id.SolutionId;
import io.cascata.events.id.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a campaign is. {@code channel} is the way it reaches people, in the organisation's words, {@code solution} what it
 * is about, {@code start} and {@code end} its first and its last day, {@code cost} what it cost or may cost.
 */
public record CampaignProfile(
        String name,
        @Nullable String channel,
        @Nullable SolutionId solution,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable Money cost,
        @Nullable CampaignId parent) {

    public CampaignProfile {
        Text.require("campaign name", name, 255);
        Text.requireIfGiven("channel", channel, 200);
        if (start != null && end != null && end.isBefore(start)) {
            throw new IllegalArgumentException("a campaign cannot end on " + end + ", before it starts on " + start);
        }
    }
}
