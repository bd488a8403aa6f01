package io.cascata.events.touch;

import io.cascata.events.Tag;
import io.cascata.events.id.VisitorId;
import io.cascata.events.value.Person;
import java.util.Set;

/** It is known from now on who a visitor is: what the visitor did before counts for this person, at its original time. */
public record VisitorIdentified(VisitorId id, Person person) implements TouchEvent {

    @Override
    public Set<Tag> tags() {
        return Set.of(TouchEvent.tag(id), TouchEvent.tag(person));
    }
}
