package io.cascata.command.decision;

import java.util.Locale;
import java.util.Map;

/** The stable name of a rule, as clients see it. Implemented by one enum per slice. */
public interface RefusalCode {

    /** The name of the enum constant. */
    String name();

    Kind kind();

    /** The name in kebab-case, for ever, such as {@code stage-unknown}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The refusal by this rule: one sentence for a person, and the values it looked at. */
    default Refusal because(String sentence, Map<String, Object> values) {
        return new Refusal(this, sentence, values);
    }

    /** What sort of no it is. */
    enum Kind {
        /** There is no such thing. */
        UNKNOWN,
        /** A rule of the business forbids it in the present state. */
        RULE_BROKEN,
        /** The caller decided on an older version than the present one. */
        VERSION_MISMATCH,
        /** It makes no sense in any state. */
        MALFORMED
    }
}
