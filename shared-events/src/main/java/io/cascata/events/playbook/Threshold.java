package io.cascata.events.playbook;

import io.cascata.events.id.Text;
import io.cascata.events.value.Consequence;
import org.jspecify.annotations.Nullable;

/**
 * What follows from a score strictly above so many points. Routing names the programme, nothing else does. With
 * {@code proposedToo}, the score of somebody who is only proposed for the group moves the stage as a member's does.
 */
public record Threshold(
        String name,
        Integer above,
        Consequence consequence,
        @Nullable String programme,
        @Nullable Boolean proposedToo) {

    public Threshold {
        Text.require("threshold name", name);
        Text.requireIfGiven("programme", programme, 200);
        if ((consequence == Consequence.ROUTE) != (programme != null)) {
            throw new IllegalArgumentException("a threshold names a programme if, and only if, it routes: " + name);
        }
        if (proposedToo != null && consequence != Consequence.MOVE_STAGE) {
            throw new IllegalArgumentException("only what moves stages may look at proposed people: " + name);
        }
    }

    /** One that looks at members alone. */
    public Threshold(String name, Integer above, Consequence consequence, @Nullable String programme) {
        this(name, above, consequence, programme, null);
    }

    public boolean looksAtProposed() {
        return Boolean.TRUE.equals(proposedToo);
    }
}
