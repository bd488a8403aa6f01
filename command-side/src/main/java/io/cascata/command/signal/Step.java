package io.cascata.command.signal;

/** What is done about a signal, one after the other. */
enum Step {
    /** An opportunity is opened where the account has none about the solution. */
    DETECT,

    /** The person is proposed for its buying group. */
    PROPOSE,

    /** The opportunity counts as engaged. */
    ENGAGE
}
