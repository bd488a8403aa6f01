package io.cascata.events.value;

/** The motion an opportunity belongs to. */
public enum OpportunityType {
    ACQUISITION,
    RENEWAL,
    UPSELL,
    CROSS_SELL
}
