package io.cascata.command.process;

import io.cascata.command.decision.RefusalCode;

/** Why a stage model is not drafted, activated or used. */
public enum ProcessRefusal implements RefusalCode {
    /** Nobody has drafted a process with this id. */
    PROCESS_UNKNOWN(Kind.UNKNOWN),

    /** The process has no such version. */
    PROCESS_VERSION_UNKNOWN(Kind.UNKNOWN),

    /** The process, or this version of it, is not the one that new opportunities open on. */
    PROCESS_NOT_ACTIVE(Kind.RULE_BROKEN),

    /** The stage model lacks something that an active one must have. */
    PROCESS_INCOMPLETE(Kind.RULE_BROKEN),

    /** The version has no open stage for opportunities that stand in a stage of another one; it would have to be named. */
    STAGE_UNMAPPED(Kind.RULE_BROKEN),

    /** A stage is mapped from one that no version has, or to one that is not an open stage of the version. */
    STAGE_MAPPED_AMISS(Kind.MALFORMED),

    /** A process is for one opportunity type, over all its versions. */
    PROCESS_TYPE_DIFFERS(Kind.RULE_BROKEN);

    private final Kind kind;

    ProcessRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
