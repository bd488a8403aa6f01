package io.cascata.command.scoring;

import io.cascata.command.decision.Command;
import io.cascata.events.id.ContactId;
import io.cascata.events.value.Person;
import java.time.Instant;

/** Let the opportunities that somebody takes part in go on where the score that they had at an instant calls for it. */
record MoveByScoreOf(ContactId contact, Instant scoredAt) implements Command {

    @Override
    public Target<?, ?> target() {
        return new Target<>(ScoreKind.SCORE, Person.of(contact).score());
    }
}
