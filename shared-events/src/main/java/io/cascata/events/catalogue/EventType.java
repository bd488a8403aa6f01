package io.cascata.events.catalogue;

import io.cascata.events.DomainEvent;
import io.cascata.events.id.Text;
import java.util.regex.Pattern;

/** How an event is stored: a name that never changes, the revision of its form from 1, and the class that holds it today. */
public record EventType(String name, int revision, Class<? extends DomainEvent> type) {

    private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*");

    public EventType {
        if (!NAME.matcher(Text.require("event name", name)).matches()) {
            throw new IllegalArgumentException("a stored name is written family.what-happened, not '" + name + "'");
        }
        if (revision < 1) {
            throw new IllegalArgumentException("revisions count from 1: " + name + " has " + revision);
        }
    }

    /** The family of the event: the stored name up to the point. */
    public String family() {
        return name.substring(0, name.indexOf('.'));
    }
}
