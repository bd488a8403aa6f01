package io.cascata.command.opportunity;

import io.cascata.command.decision.RefusalCode;

/** Why nothing is done for an opportunity. */
public enum OpportunityRefusal implements RefusalCode {
    /** Nobody has opened an opportunity with this id. */
    OPPORTUNITY_UNKNOWN(Kind.UNKNOWN),

    /** The id belongs to an opportunity that was opened otherwise. */
    OPPORTUNITY_EXISTS(Kind.RULE_BROKEN),

    /** Opportunities of this type are not worked here. */
    TYPE_DISABLED(Kind.RULE_BROKEN),

    /** The process is for opportunities of another type. */
    TYPE_NOT_OF_PROCESS(Kind.RULE_BROKEN),

    /** No account is named, and none follows from the contact. */
    ACCOUNT_MISSING(Kind.RULE_BROKEN),

    /** Opened from a contact or a lead conversion, but no contact is named. */
    CONTACT_MISSING(Kind.RULE_BROKEN),

    /** The same group of the account already decides about the same solution, in the same type. */
    DEAL_ALREADY_OPEN(Kind.RULE_BROKEN),

    /** The process has no such stage. */
    STAGE_UNKNOWN(Kind.MALFORMED),

    /** The process has no stage for this outcome. */
    STAGE_MISSING(Kind.RULE_BROKEN),

    /** The stage is a closed one; such are entered by winning, losing or recycling. */
    STAGE_NOT_OPEN(Kind.RULE_BROKEN),

    /** The stage does not stand for the outcome that is asked for. */
    STAGE_NOT_OF_OUTCOME(Kind.RULE_BROKEN),

    /** The stage does not come after the present one. */
    STAGE_NOT_LATER(Kind.RULE_BROKEN),

    /** The stage does not come before the present one. */
    STAGE_NOT_EARLIER(Kind.RULE_BROKEN),

    /** Other stages lie between; passing over them is a decision of its own. */
    STAGES_SKIPPED(Kind.RULE_BROKEN),

    /** The process does not define this move. */
    TRANSITION_NOT_ALLOWED(Kind.RULE_BROKEN),

    /** The stage that would be left asks for something at its exit that nobody knows yet. */
    EXIT_CRITERIA_UNMET(Kind.RULE_BROKEN),

    /** The stage asks for something that nobody knows yet. */
    FIELDS_MISSING(Kind.RULE_BROKEN),

    /** The stage asks for more contacts with a role. */
    CONTACT_ROLES_MISSING(Kind.RULE_BROKEN),

    /** The stage asks for more roles of the target profile, filled or engaged. */
    COMMITTEE_INCOMPLETE(Kind.RULE_BROKEN),

    /** The stage asks for a committee, and nobody has set a target profile for the solution. */
    TARGET_PROFILE_MISSING(Kind.RULE_BROKEN),

    /** The stage asks for one member more than there were at the step before. */
    MEMBER_MISSING(Kind.RULE_BROKEN),

    /** Opportunities are opened from people here, not from an account alone. */
    OPENING_FROM_ACCOUNT_OFF(Kind.RULE_BROKEN),

    /** Opportunities of this type begin in a later stage. */
    CREATED_TOO_EARLY(Kind.RULE_BROKEN),

    /** In this stage, opportunities are opened by automation or by the team that owns it. */
    CREATOR_WITHOUT_RIGHT(Kind.RULE_BROKEN),

    /** The opportunity is closed; it would have to be reopened first. */
    OPPORTUNITY_CLOSED(Kind.RULE_BROKEN),

    /** The opportunity is still open. */
    OPPORTUNITY_OPEN(Kind.RULE_BROKEN),

    /** Nothing follows from an opportunity that is not won. */
    OPPORTUNITY_NOT_WON(Kind.RULE_BROKEN),

    /** One opportunity of this type follows from the win already. */
    SUCCESSOR_EXISTS(Kind.RULE_BROKEN),

    /** Somebody has worked on what followed from the win. */
    SUCCESSOR_IN_WORK(Kind.RULE_BROKEN),

    /** It is said to have happened before the present stage was entered. */
    OCCURRED_BEFORE_STAY(Kind.RULE_BROKEN),

    /** This needs a reason. */
    REASON_MISSING(Kind.RULE_BROKEN),

    /** Winning this type needs the start and the term of the contract. */
    CONTRACT_REQUIRED(Kind.RULE_BROKEN),

    /** A later value is known already. */
    SUPERSEDED(Kind.RULE_BROKEN),

    /** The contact already has another role; it would have to be changed. */
    CONTACT_HAS_ROLE(Kind.RULE_BROKEN),

    /** The contact has no role on this opportunity. */
    CONTACT_WITHOUT_ROLE(Kind.RULE_BROKEN);

    private final Kind kind;

    OpportunityRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
