package io.cascata.command.scoring;

import io.cascata.command.decision.Command;
import io.cascata.events.value.Person;

/** Give the points for who somebody is, as far as it is known, in place of those given before. */
public record RateFit(Person person, Traits traits) implements Command {

    @Override
    public Target<?, ?> target() {
        return new Target<>(ScoreKind.SCORE, person.score());
    }
}
