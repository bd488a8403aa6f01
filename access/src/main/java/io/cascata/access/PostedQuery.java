package io.cascata.access;

/** A path at which a question is asked by POST, because it has no room in an address; a side contributes each as a bean. */
public record PostedQuery(String path) {}
