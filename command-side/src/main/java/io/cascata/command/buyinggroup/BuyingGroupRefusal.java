package io.cascata.command.buyinggroup;

import io.cascata.command.decision.RefusalCode;

/** Why nothing is done for a buying group. */
public enum BuyingGroupRefusal implements RefusalCode {
    /** Nobody has formed a group with this id. */
    BUYING_GROUP_UNKNOWN(Kind.UNKNOWN),

    /** The group was formed for another account or another solution. */
    BUYING_GROUP_FOR_OTHER_PURCHASE(Kind.RULE_BROKEN),

    /** The contact neither belongs to the group nor was proposed. */
    MEMBER_UNKNOWN(Kind.RULE_BROKEN),

    /** The member has another role; it would have to be changed. */
    MEMBER_HAS_ROLE(Kind.RULE_BROKEN),

    /** What is known stands on a stronger word: a person's before a rule's, a rule's before the system's. */
    MEMBER_KNOWN_BETTER(Kind.RULE_BROKEN),

    /** Nobody has held a place with this id in the group. */
    PLACE_UNKNOWN(Kind.RULE_BROKEN),

    /** The id belongs to a place that is or was held for somebody else. */
    PLACE_EXISTS(Kind.RULE_BROKEN),

    /** The place was filled or released. */
    PLACE_NOT_HELD(Kind.RULE_BROKEN),

    /** Nobody has opened the opportunity to take people over from. */
    OPPORTUNITY_UNKNOWN(Kind.UNKNOWN),

    /** The opportunity to take people over from is about another account. */
    OPPORTUNITY_OF_OTHER_ACCOUNT(Kind.RULE_BROKEN);

    private final Kind kind;

    BuyingGroupRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
