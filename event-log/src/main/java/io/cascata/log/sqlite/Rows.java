package io.cascata.log.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cascata.events.Tag;
import io.cascata.log.StoredEvent;
import io.cascata.log.chain.MetadataJson;
import io.cascata.log.chain.Micros;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/** A row of the table as an event. */
final class Rows {

    static final String COLUMNS = "e.position, e.id, e.name, e.revision, e.tags, e.occurred_at, e.recorded_at,"
            + " e.payload, e.metadata, e.hash";

    private Rows() {}

    static StoredEvent event(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getLong(1),
                id(row.getBytes(2)),
                text(row, 3),
                row.getInt(4),
                tags(text(row, 5)),
                Micros.instant(row.getLong(6)),
                Micros.instant(row.getLong(7)),
                row.getBytes(8),
                Collections.unmodifiableSortedMap(MetadataJson.read(text(row, 9))),
                row.getBytes(10));
    }

    /** The driver hands out bytes with less ado than texts. */
    private static String text(ResultSet row, int column) throws SQLException {
        return new String(row.getBytes(column), UTF_8);
    }

    static UUID id(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    /** Tags as they are stored: {@code key=value}, one a line. */
    static SortedSet<Tag> tags(String lines) {
        var tags = new TreeSet<Tag>();
        int from = 0;
        while (from < lines.length()) {
            int end = lines.indexOf('\n', from);
            int to = end < 0 ? lines.length() : end;
            tags.add(Tag.parse(lines.substring(from, to)));
            from = to + 1;
        }
        return Collections.unmodifiableSortedSet(tags);
    }
}
