package io.cascata.command.policy.storage;

import io.cascata.command.policy.PolicyNote;
import io.cascata.command.policy.PolicyNote.Kind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What was not done, one row per command, or per event where nothing could be asked for. */
final class NoteTable {

    static final String CREATE = """
            CREATE TABLE IF NOT EXISTS notes (
              policy TEXT NOT NULL, pos INTEGER NOT NULL, event TEXT NOT NULL, idx INTEGER NOT NULL,
              command TEXT NOT NULL, kind TEXT NOT NULL, code TEXT NOT NULL, message TEXT NOT NULL,
              PRIMARY KEY (pos, policy, idx)) STRICT, WITHOUT ROWID""";

    private static final int REFUSALS_KEPT = 10_000;

    private NoteTable() {}

    static List<PolicyNote> parked(Connection connection) throws SQLException {
        return find(connection, Kind.PARKED, "pos, policy, idx", Integer.MAX_VALUE);
    }

    static List<PolicyNote> refused(Connection connection, int limit) throws SQLException {
        return find(connection, Kind.REFUSED, "pos DESC, policy, idx", limit);
    }

    static int write(Connection connection, List<PolicyNote> notes) throws SQLException {
        if (notes.isEmpty()) {
            return 0;
        }
        try (var statement =
                connection.prepareStatement("INSERT OR REPLACE INTO notes VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (var note : notes) {
                fill(statement, note);
                statement.executeUpdate();
            }
        }
        return forgetOldRefusals(connection);
    }

    static void delete(Connection connection, List<PolicyNote> notes) throws SQLException {
        try (var statement =
                connection.prepareStatement("DELETE FROM notes WHERE pos = ? AND policy = ? AND idx = ?")) {
            for (var note : notes) {
                statement.setLong(1, note.position());
                statement.setString(2, note.policy());
                statement.setInt(3, note.index());
                statement.executeUpdate();
            }
        }
    }

    private static void fill(PreparedStatement statement, PolicyNote note) throws SQLException {
        statement.setString(1, note.policy());
        statement.setLong(2, note.position());
        statement.setString(3, note.event());
        statement.setInt(4, note.index());
        statement.setString(5, note.command());
        statement.setString(6, note.kind().name());
        statement.setString(7, note.code());
        statement.setString(8, note.message());
    }

    private static int forgetOldRefusals(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("DELETE FROM notes WHERE kind = 'REFUSED' AND pos <"
                + " (SELECT pos FROM notes WHERE kind = 'REFUSED' ORDER BY pos DESC LIMIT 1 OFFSET ?)")) {
            statement.setInt(1, REFUSALS_KEPT);
            return statement.executeUpdate();
        }
    }

    private static List<PolicyNote> find(Connection connection, Kind kind, String order, int limit)
            throws SQLException {
        var notes = new ArrayList<PolicyNote>();
        try (var statement = connection.prepareStatement("SELECT policy, pos, event, idx, command, kind, code,"
                + " message FROM notes WHERE kind = ? ORDER BY " + order + " LIMIT ?")) {
            statement.setString(1, kind.name());
            statement.setInt(2, limit);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    notes.add(note(rows));
                }
            }
        }
        return notes;
    }

    private static PolicyNote note(ResultSet row) throws SQLException {
        return new PolicyNote(
                row.getString(1),
                row.getLong(2),
                row.getString(3),
                row.getInt(4),
                row.getString(5),
                Kind.valueOf(row.getString(6)),
                row.getString(7),
                row.getString(8));
    }
}
