package io.cascata.events.value;

import org.jspecify.annotations.Nullable;

/** A move that a process allows. Without {@code from}, from every other stage. */
public record Transition(@Nullable StageKey from, StageKey to) {

    public boolean allows(StageKey start, StageKey target) {
        return to.equals(target) && (from == null || from.equals(start));
    }
}
