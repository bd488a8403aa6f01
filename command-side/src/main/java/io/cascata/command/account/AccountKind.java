package io.cascata.command.account;

import io.cascata.command.decision.EntityKind;
import io.cascata.events.DomainEvent;
import io.cascata.events.account.AccountEvent;
import io.cascata.events.account.AccountProfileRevised;
import io.cascata.events.account.AccountRegistered;
import io.cascata.events.account.AccountTargeted;
import io.cascata.events.account.AccountUntargeted;
import io.cascata.events.catalogue.EventCatalogue;
import io.cascata.events.id.AccountId;
import io.cascata.log.EventFilter;
import java.time.Instant;
import java.util.Set;

/** One company. */
enum AccountKind implements EntityKind<AccountId, Account> {
    ACCOUNT;

    private static final Set<String> NAMES = EventCatalogue.cascata()
            .namesOf(Set.of(
                    AccountRegistered.class,
                    AccountProfileRevised.class,
                    AccountTargeted.class,
                    AccountUntargeted.class));

    @Override
    public Class<AccountId> idType() {
        return AccountId.class;
    }

    @Override
    public Class<Account> stateType() {
        return Account.class;
    }

    @Override
    public EventFilter events(AccountId id) {
        // the tag alone would also match every touch at the account
        return EventFilter.tagged(AccountEvent.tag(id), NAMES);
    }

    @Override
    public Account initial(AccountId id) {
        return Account.UNKNOWN;
    }

    @Override
    public Account evolve(Account state, DomainEvent event, Instant occurredAt) {
        return state.after((AccountEvent) event);
    }
}
