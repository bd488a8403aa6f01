package io.cascata.command.contact;

import io.cascata.events.id.ContactId;
import io.cascata.events.value.PersonProfile;

/** Put right what is known of a person; the profile replaces the one before. */
public record ReviseContactProfile(ContactId contact, PersonProfile profile) implements ContactCommand {}
