package io.cascata.command.contact;

import io.cascata.command.decision.Command;
import io.cascata.events.id.ContactId;

/** What somebody wants of one contact. */
public sealed interface ContactCommand extends Command permits RegisterContact, ReviseContactProfile, JoinAccount {

    ContactId contact();

    @Override
    default Target<?, ?> target() {
        return new Target<>(ContactKind.CONTACT, contact());
    }
}
