package io.cascata.command.scoring;

import io.cascata.command.decision.Command;
import io.cascata.events.id.ContactId;
import io.cascata.events.value.Person;

/** Score what a contact did as a lead, or as a visitor whom that lead turned out to be, as the contact's. */
record ScoreOtherNames(ContactId contact) implements Command {

    @Override
    public Target<?, ?> target() {
        return new Target<>(ScoreKind.SCORE, Person.of(contact).score());
    }
}
