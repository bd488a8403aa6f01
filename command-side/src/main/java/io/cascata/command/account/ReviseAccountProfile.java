package io.cascata.command.account;

import io.cascata.events.id.AccountId;
import io.cascata.events.value.AccountProfile;

/** Put right what is known of a company; the profile replaces the one before. */
public record ReviseAccountProfile(AccountId account, AccountProfile profile) implements AccountCommand {}
