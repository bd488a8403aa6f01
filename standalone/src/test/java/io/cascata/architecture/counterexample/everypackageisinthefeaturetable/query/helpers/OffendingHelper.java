package io.cascata.architecture.counterexample.everypackageisinthefeaturetable.query.helpers;

/** Nobody said what this package may touch. */
class OffendingHelper {}
