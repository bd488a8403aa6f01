package io.cascata.events.handshake;

import io.cascata.events.id.Text;
import java.time.Instant;

/**
 * Until when a service level asks for what: {@code atRiskAt} is when three quarters of the working time are over.
 * {@code rulesVersion} is the version of the rules by which it was set.
 */
public record Deadline(String serviceLevel, Qualifying until, Instant atRiskAt, Instant dueAt, Integer rulesVersion) {

    public Deadline {
        Text.require("service level", serviceLevel);
        if (atRiskAt.isAfter(dueAt)) {
            throw new IllegalArgumentException("a deadline is at risk before it is due, not at " + atRiskAt);
        }
    }
}
