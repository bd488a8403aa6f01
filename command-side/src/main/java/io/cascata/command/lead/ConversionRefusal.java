package io.cascata.command.lead;

import io.cascata.command.decision.RefusalCode;

/** Why a lead is not converted. */
public enum ConversionRefusal implements RefusalCode {
    /** An account may be meant, but that is not sure; the values list those that it may be. */
    LEAD_MATCH_WEAK(Kind.RULE_BROKEN),

    /** The company is an account already. */
    LEAD_HAS_ACCOUNT(Kind.RULE_BROKEN),

    /** The lead names no company that an account could be made of. */
    LEAD_COMPANY_MISSING(Kind.RULE_BROKEN);

    private final Kind kind;

    ConversionRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
