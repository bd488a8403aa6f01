package io.cascata.architecture.counterexample.eventsarerecordsofasealedfamily.events;

import io.cascata.events.DomainEvent;

/** Anybody may add an event to it. */
interface OpenFamily extends DomainEvent {}
