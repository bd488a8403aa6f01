package io.cascata.events.value;

import io.cascata.events.id.Text;
import org.jspecify.annotations.Nullable;

/**
 * A move that a process allows. Without {@code from}, from every other stage. {@code rule} names the threshold of the scoring
 * rules at which an opportunity goes this way by itself; people may always go it.
 */
public record Transition(
        @Nullable StageKey from, StageKey to, @Nullable String rule) {

    public Transition {
        Text.requireIfGiven("rule", rule, 100);
        if (rule != null && from == null) {
            throw new IllegalArgumentException("rule '" + rule + "' needs the stage that it leads out of");
        }
    }

    /** One that people go. */
    public Transition(@Nullable StageKey from, StageKey to) {
        this(from, to, null);
    }

    public boolean allows(StageKey start, StageKey target) {
        return to.equals(target) && (from == null || from.equals(start));
    }
}
