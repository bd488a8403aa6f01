package io.cascata.command.contact;

import io.cascata.events.id.AccountId;
import io.cascata.events.id.ContactId;

/** Say that a person belongs to a company, from now on to this one. */
public record JoinAccount(ContactId contact, AccountId account) implements ContactCommand {}
