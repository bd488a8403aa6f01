package io.cascata.command.touch;

import io.cascata.command.decision.RefusalCode;

/** Why one touch of a batch is not recorded; the others are. */
public enum TouchRefusal implements RefusalCode {
    /** Something that every touch has is missing. */
    TOUCH_INCOMPLETE,

    /** No contact, lead, account or visitor is named. */
    TOUCH_OF_NOBODY,

    /** A value is no id, name or key: too long, or with control characters in it. */
    TOUCH_MALFORMED;

    @Override
    public Kind kind() {
        return Kind.MALFORMED;
    }
}
