package io.cascata.events.value;

/** What follows when a score passes a threshold. */
public enum Consequence {
    /** The opportunities that the person takes part in go on from the last stage of marketing to that of sales development. */
    MOVE_STAGE,

    /** The lead is handed to sales. */
    PASS_TO_SALES,

    /** The lead goes on in another programme, such as nurture. */
    ROUTE,

    /** The customer's interest in a solution is told, and nothing else is done. */
    SIGNAL_UPSELL,

    /** An upsell opportunity is opened for the solution that the customer is interested in. */
    OPEN_UPSELL
}
