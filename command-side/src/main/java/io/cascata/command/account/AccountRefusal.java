package io.cascata.command.account;

import io.cascata.command.decision.RefusalCode;

/** Why nothing is done for an account. */
public enum AccountRefusal implements RefusalCode {
    /** Nobody has registered an account with this id. */
    ACCOUNT_UNKNOWN(Kind.UNKNOWN),

    /** The id belongs to an account that other data are known of. */
    ACCOUNT_EXISTS(Kind.RULE_BROKEN),

    /** An account cannot belong to itself. */
    ACCOUNT_ITS_OWN_PARENT(Kind.MALFORMED);

    private final Kind kind;

    AccountRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
