package io.cascata.query.attribution;

/** What credits are summed by. */
public enum By {
    CHANNEL,
    CAMPAIGN,
    CONTENT,
    KIND,
    /** The role that the person had at the touch, or got first where the touch came before. */
    ROLE,
    /** The team whose work led to the touch. */
    TEAM,
    SOLUTION,
    TYPE,
    /** The canonical stage that the opportunity was in at the touch; none where it had not been opened. */
    STAGE,
    TOUCH,
    OPPORTUNITY
}
