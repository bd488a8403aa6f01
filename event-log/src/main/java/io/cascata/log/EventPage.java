package io.cascata.log;

import java.util.List;

/** Events in order of position, and the position up to which the log was searched for them: where the next page starts. */
public record EventPage(List<StoredEvent> events, long searchedTo) {

    public EventPage {
        events = List.copyOf(events);
    }
}
