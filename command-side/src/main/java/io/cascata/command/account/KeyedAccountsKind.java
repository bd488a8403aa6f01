package io.cascata.command.account;

import io.cascata.command.decision.EntityKind;
import io.cascata.events.DomainEvent;
import io.cascata.events.account.AccountRegistered;
import io.cascata.log.EventFilter;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The rule that a company becomes an account once: its registrations share a tag. */
enum KeyedAccountsKind implements EntityKind<String, KeyedAccounts> {
    KEYED_ACCOUNTS;

    @Override
    public Class<String> idType() {
        return String.class;
    }

    @Override
    public Class<KeyedAccounts> stateType() {
        return KeyedAccounts.class;
    }

    @Override
    public EventFilter events(String key) {
        return EventFilter.tagged(AccountRegistered.tag(key));
    }

    @Override
    public KeyedAccounts initial(String key) {
        return new KeyedAccounts(List.of());
    }

    @Override
    public KeyedAccounts evolve(KeyedAccounts state, DomainEvent event, Instant occurredAt) {
        var registered = ((AccountRegistered) event).id();
        return new KeyedAccounts(
                Stream.concat(state.accounts().stream(), Stream.of(registered)).toList());
    }
}
