package io.cascata.events.account;

import io.cascata.events.id.AccountId;
import io.cascata.events.value.AccountProfile;

/** A company is known from now on. */
public record AccountRegistered(AccountId id, AccountProfile profile) implements AccountEvent {}
