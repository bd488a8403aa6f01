package io.cascata.log.sqlite;

import io.cascata.log.Verification.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a verification found wrong: one finding for each position, and not more than anybody reads. */
final class Findings {

    static final int KEPT = 100;

    private final List<Finding> findings = new ArrayList<>();

    synchronized void add(long position, String what) {
        boolean known = findings.stream().anyMatch(finding -> finding.position() == position);
        if (!known && findings.size() < KEPT) {
            findings.add(new Finding(position, what));
        }
    }

    synchronized List<Finding> inOrder() {
        return findings.stream()
                .sorted(Comparator.comparingLong(Finding::position))
                .toList();
    }
}
