package io.cascata.log.codec;

import io.cascata.log.EventLogException;
import io.cascata.log.StoredEvent;
import org.jspecify.annotations.Nullable;

/** A stored event that this version cannot read: an unknown name, an unknown revision or a payload that does not fit. */
public final class UnreadableEvent extends EventLogException {

    private final long position;
    private final String name;

    UnreadableEvent(StoredEvent event, String why, @Nullable Throwable cause) {
        super(
                "position " + event.position() + ", " + event.name() + " revision " + event.revision() + ": " + why,
                cause);
        this.position = event.position();
        this.name = event.name();
    }

    public long position() {
        return position;
    }

    /** The stored name. */
    public String name() {
        return name;
    }
}
