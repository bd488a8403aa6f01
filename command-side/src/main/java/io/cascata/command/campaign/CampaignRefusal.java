package io.cascata.command.campaign;

import io.cascata.command.decision.RefusalCode;

/** Why nothing is done for a campaign. */
public enum CampaignRefusal implements RefusalCode {
    /** Nobody has registered a campaign with this id. */
    CAMPAIGN_UNKNOWN(Kind.UNKNOWN),

    /** The id belongs to a campaign that other data are known of. */
    CAMPAIGN_EXISTS(Kind.RULE_BROKEN),

    /** A campaign cannot be part of itself. */
    CAMPAIGN_ITS_OWN_PARENT(Kind.MALFORMED);

    private final Kind kind;

    CampaignRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
