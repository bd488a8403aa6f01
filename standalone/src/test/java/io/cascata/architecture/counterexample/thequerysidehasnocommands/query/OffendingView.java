package io.cascata.architecture.counterexample.thequerysidehasnocommands.query;

import io.cascata.architecture.counterexample.thequerysidehasnocommands.command.AdvanceStage;

/** A view sends no command. */
class OffendingView {
    final AdvanceStage next = new AdvanceStage("opp-1");
}
