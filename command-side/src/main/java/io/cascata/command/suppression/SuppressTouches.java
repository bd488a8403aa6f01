package io.cascata.command.suppression;

import static io.cascata.command.suppression.SuppressionRefusal.SUPPRESSION_MALFORMED;

import io.cascata.command.decision.Command;
import io.cascata.events.id.CampaignId;
import io.cascata.events.id.SuppressionId;
import io.cascata.events.id.TouchId;
import io.cascata.events.suppression.TouchesSuppressed;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Take touches out of attribution: those that meet every criterion. */
public record SuppressTouches(TouchesSuppressed rule) implements Command {

    /** Refused as malformed where no touch can be meant. */
    static SuppressTouches of(
            SuppressionId id,
            @Nullable TouchId touch,
            @Nullable String source,
            @Nullable String channel,
            @Nullable String kind,
            @Nullable CampaignId campaign,
            String reason) {
        try {
            return new SuppressTouches(new TouchesSuppressed(id, touch, source, channel, kind, campaign, reason));
        } catch (IllegalArgumentException e) {
            var why = String.valueOf(e.getMessage());
            throw SUPPRESSION_MALFORMED.because("The suppression cannot be read: " + why + ".", Map.of("reason", why));
        }
    }

    @Override
    public Target<?, ?> target() {
        return new Target<>(SuppressionKind.SUPPRESSION, rule.id());
    }
}
