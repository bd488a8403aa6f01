package io.cascata.query.projection;

import io.cascata.events.DomainEvent;

/**
 * A pure translation of events into what one store keeps: no clock, no rules, no calls. The same events in any number of
 * deliveries give the same result. A projection that cannot place an event throws, and the event is parked.
 */
public interface Projection {

    /** What the read model is called, for ever. */
    String name();

    /** Counts up whenever the same events would give another result: the read model is then built anew. */
    int version();

    /** Whether events of this class change anything; those that no projection of a store wants are not even decoded. */
    default boolean wants(Class<? extends DomainEvent> event) {
        return true;
    }
}
