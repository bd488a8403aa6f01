package io.cascata.log.sqlite;

import io.cascata.log.VerificationProgress;
import io.cascata.log.chain.CanonicalHeader;
import io.cascata.log.chain.Chain;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;

/** Walks over the stored events in order and recomputes the chain from their columns, byte by byte. */
final class ChainCheck {

    // A flipped type bit can leave the bytes of a column as they are while comparisons no longer find them.
    private static final String EVENTS = "SELECT position, id, name, revision, tags, occurred_at, recorded_at, payload,"
            + " metadata, hash, typeof(id) = 'blob' AND typeof(name) = 'text' AND typeof(tags) = 'text'"
            + " AND typeof(payload) = 'blob' AND typeof(metadata) = 'text' AND typeof(hash) = 'blob'"
            + " FROM events ORDER BY position";
    private static final byte[] NOTHING = {};
    private static final int STEP = 10_000;

    private final Findings findings;
    private final IndexSums sums;
    private final Chain chain = new Chain();
    private byte[] stored = Chain.genesis();
    private byte[] computed = Chain.genesis();
    private long last;
    private long recordedAt = Long.MIN_VALUE;
    private long checked;

    ChainCheck(Findings findings, IndexSums sums) {
        this.findings = findings;
        this.sums = sums;
    }

    /** Whether all could be read, be it right or wrong. */
    boolean run(Statements on, Head noted, VerificationProgress progress) throws SQLException {
        try (var rows = on.prepare(EVENTS).executeQuery()) {
            while (rows.next()) {
                check(rows);
                if (++checked % STEP == 0) {
                    progress.checked(checked, noted.position());
                }
            }
        } catch (SQLException e) {
            if (!Failures.isDamage(e)) {
                throw e;
            }
            findings.add(last + 1, "cannot be read: " + e.getMessage());
            return false;
        }
        checkEnd(noted);
        progress.checked(checked, noted.position());
        return true;
    }

    long checked() {
        return checked;
    }

    byte[] end() {
        return stored;
    }

    private void check(ResultSet row) throws SQLException {
        long position = row.getLong(1);
        if (position != last + 1) {
            findings.add(last + 1, position > last ? "is missing; the next is " + position : "is out of order");
        }
        checkHash(row, position);
        if (!row.getBoolean(11)) {
            findings.add(position, "has a column of another type");
        }
        if (row.getLong(7) < recordedAt) {
            findings.add(position, "was recorded before the event in front of it");
        }
        recordedAt = row.getLong(7);
        last = position;
    }

    private void checkHash(ResultSet row, long position) throws SQLException {
        byte[] id = bytes(row, 2);
        byte[] tags = bytes(row, 5);
        sums.event(position, id, tags);
        byte[] header = CanonicalHeader.of(row.getLong(6), row.getInt(4), id, bytes(row, 3), tags, bytes(row, 9));
        byte[] digest = chain.digest(bytes(row, 8));
        byte[] found = bytes(row, 10);
        byte[] hash = chain.next(stored, position, row.getLong(7), header, digest);
        // Where only the hash in front was tampered with, this event still follows from what that hash should be.
        boolean follows = Arrays.equals(hash, found)
                || Arrays.equals(chain.next(computed, position, row.getLong(7), header, digest), found);
        if (!follows) {
            findings.add(position, "is not what was written: its hash differs");
        }
        computed = hash;
        stored = found;
    }

    private void checkEnd(Head noted) {
        if (last != noted.position()) {
            findings.add(
                    Math.min(last, noted.position()) + 1,
                    "the log ends at " + last + ", but " + noted.position() + " was written last");
        } else if (!Arrays.equals(stored, noted.hash())) {
            findings.add(last, "has another hash than the one that was written last");
        }
    }

    private static byte[] bytes(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNullElse(row.getBytes(column), NOTHING);
    }
}
