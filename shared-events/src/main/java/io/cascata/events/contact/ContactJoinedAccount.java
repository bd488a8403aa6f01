package io.cascata.events.contact;

import io.cascata.events.id.AccountId;
import io.cascata.events.id.ContactId;
import org.jspecify.annotations.Nullable;

/** A person belongs to a company, or to another than before. */
public record ContactJoinedAccount(
        ContactId id, AccountId account, @Nullable AccountId previous) implements ContactEvent {}
