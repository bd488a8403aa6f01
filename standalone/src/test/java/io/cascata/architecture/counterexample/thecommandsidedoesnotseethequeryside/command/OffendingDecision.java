package io.cascata.architecture.counterexample.thecommandsidedoesnotseethequeryside.command;

import io.cascata.architecture.counterexample.thecommandsidedoesnotseethequeryside.query.View;

/** A decision does not read views. */
class OffendingDecision {
    final View view = new View();
}
