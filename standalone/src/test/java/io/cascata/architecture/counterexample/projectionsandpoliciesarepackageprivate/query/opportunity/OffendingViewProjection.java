package io.cascata.architecture.counterexample.projectionsandpoliciesarepackageprivate.query.opportunity;

/** Somebody else could write this view. */
public class OffendingViewProjection {}
