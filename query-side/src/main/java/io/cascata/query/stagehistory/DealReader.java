package io.cascata.query.stagehistory;

import io.cascata.events.value.CanonicalStage;
import io.cascata.query.facts.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBConnection;

/** Reads opportunities back from the tables. */
final class DealReader {

    private final DuckDBConnection connection;
    private final StageModels models;
    private final Words words;

    DealReader(DuckDBConnection connection, StageModels models, Words words) {
        this.connection = connection;
        this.models = models;
        this.words = words;
    }

    Map<String, Deal> read(List<String> ids) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE TEMP TABLE IF NOT EXISTS wanted (opportunity VARCHAR)");
            statement.execute("DELETE FROM wanted");
            try (var appender = connection.createAppender("temp", "main", "wanted")) {
                for (var id : ids) {
                    appender.beginRow().append(id).endRow();
                }
            }
            var numbers = numbers();
            if (numbers.isEmpty()) {
                return Map.of();
            }
            var moves = moves();
            var changes = changes();
            var deals = new HashMap<String, Deal>();
            numbers.forEach((id, n) -> deals.put(
                    id, Deal.stored(n, models, moves.getOrDefault(n, List.of()), changes.getOrDefault(n, List.of()))));
            return deals;
        }
    }

    private Map<String, Long> numbers() throws SQLException {
        var numbers = new HashMap<String, Long>();
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE OR REPLACE TEMP TABLE found AS"
                    + " SELECT d.opportunity, d.n FROM deal d SEMI JOIN wanted w ON w.opportunity = d.opportunity");
            try (var rows = statement.executeQuery("FROM found")) {
                while (rows.next()) {
                    numbers.put(rows.getString(1), rows.getLong(2));
                }
            }
        }
        return numbers;
    }

    private Map<Long, List<Move>> moves() throws SQLException {
        var moves = new HashMap<Long, List<Move>>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT m.* FROM move m SEMI JOIN found f ON f.n = m.n ORDER BY m.entered, m.pos")) {
            while (rows.next()) {
                var move = move(rows);
                moves.computeIfAbsent(move.n(), n -> new ArrayList<>()).add(move);
            }
        }
        return moves;
    }

    private Move move(ResultSet row) throws SQLException {
        return new Move(
                row.getLong("n"),
                row.getLong("pos"),
                row.getLong("entered"),
                row.getInt("process"),
                row.getInt("process_version"),
                row.getInt("stage"),
                row.getInt("stage_order"),
                CanonicalStage.valueOf(words.known(row.getInt("canonical"))),
                row.getInt("type"),
                row.getInt("solution"),
                Price.read(row),
                row.getInt("team"),
                row.getInt("owner"));
    }

    private Map<Long, List<Term.Change>> changes() throws SQLException {
        var changes = new HashMap<Long, List<Term.Change>>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT t.* FROM term t SEMI JOIN found f ON f.n = t.n"
                        + " WHERE t.known_until = " + KnownRow.STILL + " ORDER BY t.entered, t.pos")) {
            while (rows.next()) {
                var change = change(rows);
                changes.computeIfAbsent(change.n(), n -> new ArrayList<>()).add(change);
            }
        }
        return changes;
    }

    private Term.Change change(ResultSet row) throws SQLException {
        return new Term.Change(
                row.getLong("n"),
                row.getLong("pos"),
                row.getLong("entered"),
                Term.Sets.valueOf(words.known(row.getInt("sets"))),
                new Term.Terms(
                        Price.read(row),
                        row.getObject("close_date", LocalDate.class),
                        row.getInt("team"),
                        row.getInt("owner")));
    }
}
