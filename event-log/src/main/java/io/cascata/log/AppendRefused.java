package io.cascata.log;

/** The log does not take these events: too large, or not well formed. Says which event, and what is wrong with it. */
public final class AppendRefused extends EventLogException {

    public AppendRefused(String message) {
        super(message);
    }
}
