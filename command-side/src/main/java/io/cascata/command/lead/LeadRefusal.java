package io.cascata.command.lead;

import io.cascata.command.decision.RefusalCode;

/** Why nothing is done for a lead. */
public enum LeadRefusal implements RefusalCode {
    /** Nobody has captured a lead with this id. */
    LEAD_UNKNOWN(Kind.UNKNOWN),

    /** The id belongs to a lead that was captured otherwise. */
    LEAD_EXISTS(Kind.RULE_BROKEN),

    /** The lead does not meet the agreed definition; the values list what is missing. */
    LEAD_NOT_QUALIFIED(Kind.RULE_BROKEN),

    /** This step of the lead process does not lead on from where the lead stands. */
    LEAD_IN_OTHER_STAGE(Kind.RULE_BROKEN),

    /** The lead is a contact or an account already. */
    LEAD_CONVERTED(Kind.RULE_BROKEN),

    /** It is said to have happened before the lead came to its present stage. */
    LEAD_OCCURRED_BEFORE_STAY(Kind.RULE_BROKEN),

    /** A later report says how the lead stands since. */
    LEAD_STANDING_SUPERSEDED(Kind.RULE_BROKEN);

    private final Kind kind;

    LeadRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
