package io.cascata.events.value;

/** A stage as it stood in the process when something happened there: key, order number from 1, canonical meaning. */
public record StageRef(StageKey key, Integer order, CanonicalStage canonical) {}
