package io.cascata.command.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the policies have followed the log, what is parked and what was refused lately. {@code failure} says why they
 * cannot go on at present, if they cannot.
 */
public record PolicyStatus(
        State state,
        long position,
        long head,
        List<String> policies,
        List<PolicyNote> parked,
        List<PolicyNote> refused,
        @Nullable String failure) {

    public enum State {
        STOPPED,
        CATCHING_UP,
        LIVE,
        FAILING
    }
}
