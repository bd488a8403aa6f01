package io.cascata.architecture.counterexample.entitiesarepackageprivate.command.opportunity;

import io.cascata.command.decision.EntityKind;

/** Lets everybody fold its state. */
public abstract class OffendingEntity implements EntityKind<String, String> {}
