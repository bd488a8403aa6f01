package io.cascata.events;

import java.util.Set;

/**
 * A fact of the business that the log keeps for ever. Implemented by one sealed interface per family, whose records are
 * the events; the first component of each is the id of the thing it happened to.
 */
public interface DomainEvent {

    /** What this event is found by: the things it belongs to and the rules that must see it. Never personal data. */
    Set<Tag> tags();
}
