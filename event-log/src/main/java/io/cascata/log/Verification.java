package io.cascata.log;

import java.util.List;

/** What a walk over the chain found: how many events were checked, the hash of the last (hex), and what is wrong, if anything. */
public record Verification(long checked, String head, List<Finding> findings) {

    public Verification {
        findings = List.copyOf(findings);
    }

    public boolean intact() {
        return findings.isEmpty();
    }

    /** The first position that cannot be trusted, and why. */
    public record Finding(long position, String what) {}
}
