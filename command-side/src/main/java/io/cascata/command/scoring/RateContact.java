package io.cascata.command.scoring;

import io.cascata.command.decision.Command;
import io.cascata.events.id.ContactId;
import io.cascata.events.value.Person;

/** Give the points for who a contact is, as they and their account are known now. */
record RateContact(ContactId contact) implements Command {

    @Override
    public Target<?, ?> target() {
        return new Target<>(ScoreKind.SCORE, Person.of(contact).score());
    }
}
