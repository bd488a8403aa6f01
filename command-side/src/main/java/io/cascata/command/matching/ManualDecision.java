package io.cascata.command.matching;

import io.cascata.events.id.AccountId;

/** What a person has decided about the account of a lead; no match ever overrides it. */
public sealed interface ManualDecision {

    /** The lead belongs to this account. */
    record LinkedTo(AccountId account) implements ManualDecision {}

    /** The lead belongs to none of the accounts there are. */
    record KeptApart() implements ManualDecision {}
}
