package io.cascata.command.contact;

import io.cascata.command.decision.RefusalCode;

/** Why nothing is done for a contact. */
public enum ContactRefusal implements RefusalCode {
    /** Nobody has registered a contact with this id. */
    CONTACT_UNKNOWN(Kind.UNKNOWN),

    /** The id belongs to a contact that other data are known of. */
    CONTACT_EXISTS(Kind.RULE_BROKEN);

    private final Kind kind;

    ContactRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
