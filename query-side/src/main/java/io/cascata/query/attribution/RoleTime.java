package io.cascata.query.attribution;

/** When somebody must have had the role; one that was added by mistake never counts, and nothing after leaving for good. */
public enum RoleTime {
    /** At some moment up to the valuation: what was done before joining counts. */
    EVER,
    /** When the touch happened. */
    AT_TOUCH,
    /** When the opportunity closed, or at the valuation where it is open. */
    AT_CLOSE
}
