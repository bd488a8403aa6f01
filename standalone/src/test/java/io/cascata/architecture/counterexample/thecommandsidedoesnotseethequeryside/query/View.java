package io.cascata.architecture.counterexample.thecommandsidedoesnotseethequeryside.query;

/** A read model. */
public class View {}
