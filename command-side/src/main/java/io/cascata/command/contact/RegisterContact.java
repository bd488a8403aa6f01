package io.cascata.command.contact;

import io.cascata.events.id.AccountId;
import io.cascata.events.id.ContactId;
import io.cascata.events.value.PersonProfile;
import org.jspecify.annotations.Nullable;

/** Make a person known, with the company where there is one: a referral partner may have none. */
public record RegisterContact(ContactId contact, @Nullable AccountId account, PersonProfile profile)
        implements ContactCommand {}
