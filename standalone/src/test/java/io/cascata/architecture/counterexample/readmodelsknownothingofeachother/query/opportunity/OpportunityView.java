package io.cascata.architecture.counterexample.readmodelsknownothingofeachother.query.opportunity;

/** A read model. */
public class OpportunityView {}
