package io.cascata.log;

import java.util.List;

/** What one append asks for: these events, all or none, if the condition still holds. */
public record Append(List<NewEvent> events, AppendCondition condition) {

    public Append {
        events = List.copyOf(events);
    }

    public static Append unconditional(List<NewEvent> events) {
        return new Append(events, AppendCondition.NONE);
    }
}
