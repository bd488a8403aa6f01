package io.cascata.command.suppression;

import io.cascata.command.decision.RefusalCode;

/** Why touches are not taken out of attribution, or not let in again. */
public enum SuppressionRefusal implements RefusalCode {
    /** Nobody has ordered a suppression with this id. */
    SUPPRESSION_UNKNOWN(Kind.UNKNOWN),

    /** The id belongs to a suppression of other touches. */
    SUPPRESSION_EXISTS(Kind.RULE_BROKEN),

    /** No touch, source, channel, kind or campaign is named, or one that can be none. */
    SUPPRESSION_MALFORMED(Kind.MALFORMED);

    private final Kind kind;

    SuppressionRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
