package io.cascata.command.matching;

/** What the result of a match rests on. */
public enum DecidingRule {
    /** A person has decided. */
    MANUAL_DECISION,

    /** The e-mail is that of a contact who has an account. */
    KNOWN_CONTACT,

    /** No account resembles the lead at all. */
    NO_CANDIDATE,

    /** No account resembles it enough. */
    BELOW_THRESHOLD,

    /** One account scores clearly higher than all others. */
    HIGHEST_SCORE,

    /** Of a family, the most specific account whose domain equals the lead's. */
    FAMILY_MEMBER_WITH_DOMAIN,

    /** Of a family without such an account, the parent. */
    PARENT_OF_FAMILY,

    /** Scores tie: the account's website is at the lead's domain. */
    DOMAIN_EQUALITY,

    /** Scores tie: an opportunity for the same solution is open. */
    OPEN_OPPORTUNITY,

    /** Scores tie: a customer comes before a prospect. */
    CUSTOMER,

    /** Scores tie: the account is in the lead's country. */
    SAME_COUNTRY,

    /** Scores tie: the account has most contacts. */
    MOST_CONTACTS,

    /** Scores tie: the account has been known longest. */
    OLDEST_ACCOUNT,

    /** Scores tie, and nothing tells the accounts apart but their ids. */
    LOWEST_ID
}
