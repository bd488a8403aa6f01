package io.cascata.events.playbook;

import io.cascata.events.id.Text;
import io.cascata.events.value.Consequence;
import org.jspecify.annotations.Nullable;

/** What follows from a score strictly above so many points. Routing names the programme, nothing else does. */
public record Threshold(
        String name,
        Integer above,
        Consequence consequence,
        @Nullable String programme) {

    public Threshold {
        Text.require("threshold name", name);
        Text.requireIfGiven("programme", programme, 200);
        if ((consequence == Consequence.ROUTE) != (programme != null)) {
            throw new IllegalArgumentException("a threshold names a programme if, and only if, it routes: " + name);
        }
    }
}
