package io.cascata.command.visitor;

import io.cascata.command.decision.RefusalCode;

/** Why somebody is not taken to be a visitor. */
public enum VisitorRefusal implements RefusalCode {
    /** The visitor is known to be somebody else. */
    VISITOR_IS_ANOTHER;

    @Override
    public Kind kind() {
        return Kind.RULE_BROKEN;
    }
}
