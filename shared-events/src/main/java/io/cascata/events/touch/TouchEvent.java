package io.cascata.events.touch;

import io.cascata.events.DomainEvent;
import io.cascata.events.id.TouchId;

/** The family of interactions. */
public sealed interface TouchEvent extends DomainEvent permits TouchRecorded {

    TouchId id();
}
