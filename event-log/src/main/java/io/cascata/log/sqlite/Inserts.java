package io.cascata.log.sqlite;

import io.cascata.log.chain.Chain;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Writes events, their tags and the head on the writer's connection; commits nothing. */
final class Inserts {

    private final PreparedStatement event;
    private final PreparedStatement tag;
    private final PreparedStatement head;
    private final Chain chain = new Chain();
    private final LastUse lastUse;

    Inserts(Connection connection, LastUse lastUse) throws SQLException {
        this.lastUse = lastUse;
        event = connection.prepareStatement(
                "INSERT INTO events(position, id, name, revision, tags, occurred_at,"
                        + " recorded_at, payload, metadata, hash) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO NOTHING");
        tag = connection.prepareStatement("INSERT INTO event_tags(tag, position) VALUES(?, ?)");
        head = connection.prepareStatement("UPDATE head SET position = ?, hash = ?");
    }

    /** The head behind the event, or the same head where its id is stored already. */
    Head insert(PreparedEvent prepared, Head before, long recordedAt) throws SQLException {
        long position = before.position() + 1;
        byte[] hash = chain.next(before.hash(), position, recordedAt, prepared.header(), prepared.payloadDigest());
        event.setLong(1, position);
        event.setBytes(2, prepared.id());
        event.setString(3, prepared.name());
        event.setInt(4, prepared.revision());
        event.setString(5, prepared.tags());
        event.setLong(6, prepared.occurredAt());
        event.setLong(7, recordedAt);
        event.setBytes(8, prepared.payload());
        event.setString(9, prepared.metadata());
        event.setBytes(10, hash);
        if (event.executeUpdate() == 0) {
            return before;
        }
        tag(position, prepared.tagKeys());
        return new Head(position, hash, recordedAt);
    }

    private void tag(long position, long[] keys) throws SQLException {
        for (long key : keys) {
            tag.setLong(1, key);
            tag.setLong(2, position);
            tag.executeUpdate();
            lastUse.note(key, position);
        }
    }

    void head(Head now) throws SQLException {
        head.setLong(1, now.position());
        head.setBytes(2, now.hash());
        head.executeUpdate();
    }
}
