package io.cascata.query.identity;

import io.cascata.events.touch.TouchRecorded;
import io.cascata.events.value.Person;
import io.cascata.query.projection.RecordedEvent;
import java.time.Instant;

/** Something that somebody did, with who it was, be that known from the touch itself or from elsewhere. */
public record PersonalTouch(TouchRecorded touch, Person person, Instant at, Instant recordedAt, long position) {

    static PersonalTouch of(RecordedEvent recorded, TouchRecorded touch, Person person) {
        return new PersonalTouch(touch, person, recorded.occurredAt(), recorded.recordedAt(), recorded.position());
    }
}
