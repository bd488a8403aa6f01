package io.cascata.log.sqlite;

import java.sql.SQLException;
import java.util.Objects;

/** Walks over the tag index and the id index and takes every row off the sums. */
final class IndexCheck {

    private static final String TAGS = "SELECT tag, position, typeof(tag) = 'integer' FROM event_tags";
    private static final String IDS =
            "SELECT id, position FROM events INDEXED BY sqlite_autoindex_events_1 ORDER BY id";
    private static final byte[] NOTHING = {};

    private final Findings findings;
    private final IndexSums sums;

    IndexCheck(Findings findings, IndexSums sums) {
        this.findings = findings;
        this.sums = sums;
    }

    void run(Statements on) throws SQLException {
        // Rows of events that were appended meanwhile are none of this check's business.
        long head = StoredHead.noted(on.connection()).position();
        try (var rows = on.prepare(TAGS).executeQuery()) {
            while (rows.next()) {
                long position = rows.getLong(2);
                sums.tagRow(position, rows.getLong(1));
                if (position > head || position < 1 || !rows.getBoolean(3)) {
                    findings.add(position, "is in the tag index, but not as an append writes it");
                }
            }
        }
        try (var rows = on.prepare(IDS).executeQuery()) {
            while (rows.next()) {
                sums.idRow(rows.getLong(2), Objects.requireNonNullElse(rows.getBytes(1), NOTHING));
            }
        }
    }
}
