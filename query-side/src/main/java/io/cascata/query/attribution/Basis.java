package io.cascata.query.attribution;

import io.cascata.events.value.Outcome;

/** Whose amounts are shared. */
public enum Basis {
    /** Revenue: opportunities that are won, at the amount at closing. */
    WON(Outcome.WON),
    /** Pipeline: opportunities that are open, at their current amount; how it stands at this point in time. */
    PIPELINE(Outcome.OPEN);

    private final Outcome outcome;

    Basis(Outcome outcome) {
        this.outcome = outcome;
    }

    Outcome outcome() {
        return outcome;
    }
}
