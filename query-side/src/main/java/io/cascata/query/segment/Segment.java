package io.cascata.query.segment;

/** The lists of people that marketing tools ask for; each ends by itself, as it is folded anew whenever it is asked. */
public enum Segment {
    /** Everybody who has a role on an open opportunity, with its stage. */
    MEMBERS,
    /** The same people, each once, with on how many open opportunities they are. */
    PEOPLE,
    /** Whom not to send named kinds of marketing to: everybody with a role on an open opportunity, once for each kind. */
    EXCLUSIONS,
    /** Target roles of open opportunities for which people are missing. */
    MISSING_ROLES,
    /** Members of open opportunities who were not in touch of late. */
    NOT_ENGAGED,
    /** Every link of a person to an opportunity there ever was, open or ended, in order of what changed last. */
    LINKS
}
