package io.cascata.architecture.counterexample.everypackageisnullmarked.query.stream;

/** Its package is marked. */
class Stream {}
