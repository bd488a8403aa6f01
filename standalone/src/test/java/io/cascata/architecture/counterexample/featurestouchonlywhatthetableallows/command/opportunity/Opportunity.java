package io.cascata.architecture.counterexample.featurestouchonlywhatthetableallows.command.opportunity;

/** A feature. */
public class Opportunity {}
