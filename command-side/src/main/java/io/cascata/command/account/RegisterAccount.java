package io.cascata.command.account;

import io.cascata.events.id.AccountId;
import io.cascata.events.value.AccountProfile;

/** Make a company known. */
public record RegisterAccount(AccountId account, AccountProfile profile) implements AccountCommand {}
