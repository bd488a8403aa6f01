package io.cascata.events.lead;

import io.cascata.events.id.LeadId;
import io.cascata.events.value.Outcome;

/** The sales process that the person had entered was decided: won or lost. */
public record LeadClosed(LeadId id, Outcome outcome) implements LeadEvent {

    public LeadClosed {
        requireEnd(outcome);
    }

    /** The same outcome; throws {@link IllegalArgumentException} where no sales process ends so. */
    public static Outcome requireEnd(Outcome outcome) {
        if (outcome != Outcome.WON && outcome != Outcome.LOST) {
            throw new IllegalArgumentException("a lead is closed as WON or LOST, not as " + outcome);
        }
        return outcome;
    }
}
