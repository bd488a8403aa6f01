package io.cascata.command.role;

import io.cascata.command.decision.RefusalCode;

/** Why a role is not taken. */
public enum RoleRefusal implements RefusalCode {
    /** The role is not in the vocabulary. */
    ROLE_UNKNOWN;

    @Override
    public Kind kind() {
        return Kind.MALFORMED;
    }
}
