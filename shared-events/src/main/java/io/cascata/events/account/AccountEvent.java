package io.cascata.events.account;

import io.cascata.events.DomainEvent;
import io.cascata.events.Tag;
import io.cascata.events.id.AccountId;
import java.util.Set;

/** The family of one company. */
public sealed interface AccountEvent extends DomainEvent
        permits AccountRegistered, AccountProfileRevised, AccountTargeted, AccountUntargeted {

    AccountId id();

    @Override
    default Set<Tag> tags() {
        return Set.of(tag(id()));
    }

    static Tag tag(AccountId id) {
        return new Tag("account", id.value());
    }
}
