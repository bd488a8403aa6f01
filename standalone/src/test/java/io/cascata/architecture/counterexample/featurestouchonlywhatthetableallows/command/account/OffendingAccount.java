package io.cascata.architecture.counterexample.featurestouchonlywhatthetableallows.command.account;

import io.cascata.architecture.counterexample.featurestouchonlywhatthetableallows.command.opportunity.Opportunity;

/** An account knows no opportunity. */
class OffendingAccount {
    final Opportunity open = new Opportunity();
}
