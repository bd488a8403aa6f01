package io.cascata.events.value;

/** How a member of a buying group was found: they came by themselves, were looked for, or were known to the customer's team. */
public enum IdentificationWay {
    INBOUND,
    RESEARCH,
    CUSTOMER_KNOWLEDGE
}
