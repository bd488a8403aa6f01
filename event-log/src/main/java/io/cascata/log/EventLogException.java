package io.cascata.log;

import org.jspecify.annotations.Nullable;

/** The log could not do what it was asked for; nothing was changed. */
public class EventLogException extends RuntimeException {

    public EventLogException(String message) {
        super(message);
    }

    public EventLogException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
