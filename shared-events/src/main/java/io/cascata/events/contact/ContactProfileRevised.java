package io.cascata.events.contact;

import io.cascata.events.id.ContactId;
import io.cascata.events.value.PersonProfile;

/** What is known of a person was put right. */
public record ContactProfileRevised(ContactId id, PersonProfile profile) implements ContactEvent {}
