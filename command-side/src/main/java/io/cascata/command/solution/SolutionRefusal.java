package io.cascata.command.solution;

import io.cascata.command.decision.RefusalCode;

/** Why nothing is done for a solution. */
public enum SolutionRefusal implements RefusalCode {
    /** Nobody has defined a solution with this id. */
    SOLUTION_UNKNOWN(Kind.UNKNOWN),

    /** A target profile names each role once, with the number of people wanted. */
    TARGET_ROLE_TWICE(Kind.MALFORMED),

    /** The content stands for another solution. */
    CONTENT_OF_OTHER_SOLUTION(Kind.RULE_BROKEN);

    private final Kind kind;

    SolutionRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
