package io.cascata.command.scoring;

import io.cascata.events.touch.TouchRecorded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What one visitor did, in the order in which it was recorded. */
record Touches(List<Touched> all) {

    static final Touches NONE = new Touches(List.of());

    record Touched(TouchRecorded touch, Instant at) {}

    Touches with(TouchRecorded touch, Instant at) {
        var more = new ArrayList<>(all);
        more.add(new Touched(touch, at));
        return new Touches(List.copyOf(more));
    }
}
