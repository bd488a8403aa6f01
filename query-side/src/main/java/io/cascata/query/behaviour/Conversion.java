package io.cascata.query.behaviour;

import io.cascata.query.projection.RecordedEvent;
import java.time.Instant;

/** A step of the person's way, by the name of its event. */
record Conversion(Instant at, String event, long position) {

    static Conversion of(RecordedEvent recorded) {
        return new Conversion(recorded.occurredAt(), recorded.name(), recorded.position());
    }
}
