package io.cascata.events.value;

import io.cascata.events.id.CampaignId;
import io.cascata.events.id.Text;
import org.jspecify.annotations.Nullable;

/** Where a lead comes from: the way it came in, the campaign it answers, and a closer word on it such as the form's name. */
public record LeadOrigin(
        Way way, @Nullable CampaignId campaign, @Nullable String detail) {

    public LeadOrigin {
        Text.requireIfGiven("origin detail", detail, 200);
    }

    /** The ways in: a form, an import, a marketing automation's feed, a mailbox, or somebody's own hands. */
    public enum Way {
        FORM,
        IMPORT,
        FEED,
        MAIL,
        MANUAL
    }

    public static LeadOrigin of(Way way) {
        return new LeadOrigin(way, null, null);
    }
}
