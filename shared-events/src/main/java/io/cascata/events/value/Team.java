package io.cascata.events.value;

/** The functions that own stages and opportunities. */
public enum Team {
    MARKETING,
    SALES_DEVELOPMENT,
    SALES,
    CUSTOMER_SUCCESS,
    REVENUE_OPERATIONS
}
