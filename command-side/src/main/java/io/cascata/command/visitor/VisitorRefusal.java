package io.cascata.command.visitor;

import io.cascata.command.decision.RefusalCode;

/** Why somebody is not taken to be a visitor. */
public enum VisitorRefusal implements RefusalCode {
    /** The visitor is known to be somebody else. */
    VISITOR_IS_ANOTHER(Kind.RULE_BROKEN),

    /** Nobody has captured the lead that the visitor is said to be. */
    LEAD_UNKNOWN(Kind.UNKNOWN);

    private final Kind kind;

    VisitorRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
