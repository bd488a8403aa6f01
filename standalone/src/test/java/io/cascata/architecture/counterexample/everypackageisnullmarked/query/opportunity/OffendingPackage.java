package io.cascata.architecture.counterexample.everypackageisnullmarked.query.opportunity;

/** Its package says nothing of null. */
class OffendingPackage {}
