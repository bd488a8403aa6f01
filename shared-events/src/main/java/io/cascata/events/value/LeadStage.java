package io.cascata.events.value;

/** The steps of the lead process. A qualified lead is what the field calls an MQL, an accepted one a SAL, a sales opportunity an SQL. */
public enum LeadStage {
    LEAD,
    QUALIFIED,
    SALES_ACCEPTED,
    SALES_OPPORTUNITY,
    CLOSED
}
