package io.cascata.command.decision;

/** The stable name of a rule, as clients see it. Implemented by one enum per slice. */
public interface RefusalCode {

    /** Kebab-case and for ever, such as {@code stage-unknown}. */
    String code();

    Kind kind();

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
