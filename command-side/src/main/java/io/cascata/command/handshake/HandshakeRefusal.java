package io.cascata.command.handshake;

import io.cascata.command.decision.RefusalCode;

/** Why nothing is done for a handshake. */
public enum HandshakeRefusal implements RefusalCode {
    /** Nobody has offered a handshake with this id. */
    HANDSHAKE_UNKNOWN(Kind.UNKNOWN),

    /** The id belongs to a handshake that was offered otherwise. */
    HANDSHAKE_EXISTS(Kind.RULE_BROKEN),

    /** The same is offered to the team already and has not been answered. */
    HANDSHAKE_UNANSWERED(Kind.RULE_BROKEN),

    /** Nothing crosses a boundary between teams. */
    SAME_TEAM(Kind.RULE_BROKEN),

    /** Nobody knows which team has it now. */
    OFFERING_TEAM_MISSING(Kind.RULE_BROKEN),

    /** What is offered is closed. */
    SUBJECT_CLOSED(Kind.RULE_BROKEN),

    /** It has been answered otherwise, or there is nothing left to answer. */
    HANDSHAKE_NOT_OPEN(Kind.RULE_BROKEN),

    /** Somebody of another team cannot take what was offered to this one. */
    WRONG_TEAM(Kind.RULE_BROKEN),

    /** It has not been accepted. */
    HANDSHAKE_NOT_ACCEPTED(Kind.RULE_BROKEN),

    /** There is no time running that could be extended. */
    NO_DEADLINE_RUNNING(Kind.RULE_BROKEN),

    /** The new deadline does not give more time. */
    DEADLINE_NOT_LATER(Kind.RULE_BROKEN),

    /** It is said to have happened before what it is about. */
    OCCURRED_BEFORE_HANDSHAKE(Kind.RULE_BROKEN);

    private final Kind kind;

    HandshakeRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
