package io.cascata.command.contact;

import io.cascata.command.decision.Refusal;
import io.cascata.command.decision.RefusalCode;
import java.util.Locale;
import java.util.Map;

/** Why nothing is done for a contact. */
public enum ContactRefusal implements RefusalCode {
    /** Nobody has registered a contact with this id. */
    CONTACT_UNKNOWN(Kind.UNKNOWN),

    /** The id belongs to a contact that other data are known of. */
    CONTACT_EXISTS(Kind.RULE_BROKEN);

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final Kind kind;

    ContactRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    Refusal because(String sentence, Map<String, Object> values) {
        return new Refusal(this, sentence, values);
    }
}
