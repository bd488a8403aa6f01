package io.cascata.log.codec;

import io.cascata.events.catalogue.EventType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** The steps from each stored revision to today's. */
final class Upcasters {

    private record From(String name, int revision) {}

    private final Map<From, Upcaster> steps = new HashMap<>();

    Upcasters(List<Upcaster> upcasters) {
        for (Upcaster upcaster : upcasters) {
            if (steps.put(new From(upcaster.name(), upcaster.fromRevision()), upcaster) != null) {
                throw new IllegalArgumentException(
                        "two upcasters for revision " + upcaster.fromRevision() + " of " + upcaster.name());
            }
        }
    }

    /** Throws {@link IllegalArgumentException} where a step is missing or the revision is newer than the one known. */
    ObjectNode lift(ObjectNode stored, int revision, EventType type) {
        if (revision > type.revision()) {
            throw new IllegalArgumentException(
                    "revision " + revision + " is newer than " + type.revision() + ", the newest this version knows");
        }
        ObjectNode lifted = stored;
        for (int at = revision; at < type.revision(); at++) {
            var step = steps.get(new From(type.name(), at));
            if (step == null) {
                throw new IllegalArgumentException("no upcaster from revision " + at + " to " + (at + 1));
            }
            lifted = step.step().apply(lifted);
        }
        return lifted;
    }
}
