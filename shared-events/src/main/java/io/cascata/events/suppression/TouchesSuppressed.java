package io.cascata.events.suppression;

import io.cascata.events.id.CampaignId;
import io.cascata.events.id.SuppressionId;
import io.cascata.events.id.Text;
import io.cascata.events.id.TouchId;
import org.jspecify.annotations.Nullable;

/**
 * Touches do not count in attribution from now on, whenever they happened: those that meet every criterion that is given,
 * at least one.
 */
public record TouchesSuppressed(
        SuppressionId id,
        @Nullable TouchId touch,
        @Nullable String source,
        @Nullable String channel,
        @Nullable String kind,
        @Nullable CampaignId campaign,
        String reason)
        implements SuppressionEvent {

    public TouchesSuppressed {
        Text.require("reason", reason, 500);
        if (touch == null && source == null && channel == null && kind == null && campaign == null) {
            throw new IllegalArgumentException(
                    "a suppression needs a touch, a source, a channel, a kind or a campaign");
        }
    }
}
