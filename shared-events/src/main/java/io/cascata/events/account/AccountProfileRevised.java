package io.cascata.events.account;

import io.cascata.events.id.AccountId;
import io.cascata.events.value.AccountProfile;

/** What is known of a company was put right. */
public record AccountProfileRevised(AccountId id, AccountProfile profile, AccountProfile previous)
        implements AccountEvent {}
