package io.cascata.query.stagehistory;

import io.cascata.query.facts.Words;
import java.sql.SQLException;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/** The cells of each table, in the order of its columns. */
final class HistoryCells {

    private static final long NEVER_BEFORE = Long.MIN_VALUE;

    private final Words words;

    HistoryCells(Words words) {
        this.words = words;
    }

    void move(Move move, DuckDBAppender to) throws SQLException {
        to.append(move.n()).append(move.position()).append(move.at());
        to.append(move.process()).append(move.processVersion());
        to.append(move.stage()).append(move.order()).append(words.add(move.canonical()));
        terms(move, to);
    }

    void stay(Stay stay, DuckDBAppender to) throws SQLException {
        var move = stay.entered();
        var before = stay.before();
        var previous = before.previousEntered();
        to.append(move.n()).append(move.position()).append(move.at());
        left(stay, to);
        to.append(stay.knownFrom()).append(stay.knownUntil());
        to.append(before.cameFrom()).append(before.visit());
        to.append(previous == null ? NEVER_BEFORE : previous.longValue());
        to.append(before.opened()).append(stay.progress()).append(stay.reached());
        to.append(words.add(move.outcome()));
        to.append(move.process()).append(move.processVersion());
        var stage = stay.stage();
        to.append(stage.key()).append(stage.order()).append(words.add(stage.canonical()));
        terms(move, to);
    }

    private void terms(Move move, DuckDBAppender to) throws SQLException {
        to.append(move.type()).append(move.solution());
        move.price().append(to);
        to.append(move.team()).append(move.owner());
    }

    private void left(Stay stay, DuckDBAppender to) throws SQLException {
        var leftTo = stay.leftTo();
        end(stay.left(), to);
        to.append(words.add(stay.how())).append(leftTo == null ? Words.NONE : leftTo.key());
        to.append(leftTo == null ? 0 : leftTo.order());
    }

    private static void end(@Nullable Move by, DuckDBAppender to) throws SQLException {
        to.append(by == null ? Micros.NEVER : by.at()).append(by == null ? KnownRow.STILL : by.position());
    }

    void leaving(Stay stay, DuckDBAppender to) throws SQLException {
        to.append(stay.position()).append(Words.NONE).append(stay.knownUntil());
        left(stay, to);
    }

    void reached(Reached row, DuckDBAppender to) throws SQLException {
        to.append(row.by().n()).append(row.position()).append(row.by().at());
        end(row.undone(), to);
        to.append(row.knownFrom()).append(row.knownUntil()).append(row.skipped());
        to.append(row.by().process()).append(row.stage().key());
    }

    void undoing(Reached row, DuckDBAppender to) throws SQLException {
        to.append(row.position()).append(row.stage().key()).append(row.knownUntil());
        end(row.undone(), to);
        to.append(Words.NONE).append(Words.NONE).append(0);
    }

    void term(Term term, DuckDBAppender to) throws SQLException {
        var change = term.change();
        var terms = term.terms();
        to.append(change.n()).append(term.position()).append(change.at());
        end(term.ended(), to);
        to.append(term.knownFrom()).append(term.knownUntil()).append(words.add(change.sets()));
        terms.price().append(to);
        to.append(terms.closeDate()).append(terms.team()).append(terms.owner());
    }

    void end(Term term, DuckDBAppender to) throws SQLException {
        to.append(term.position()).append(Words.NONE).append(term.knownUntil());
        end(term.ended(), to);
        to.append(Words.NONE).append(Words.NONE).append(0);
    }

    private static void end(Term.@Nullable Change by, DuckDBAppender to) throws SQLException {
        to.append(by == null ? Micros.NEVER : by.at()).append(by == null ? KnownRow.STILL : by.position());
    }

    /** What a change sets in a table. */
    static String ends(String table) {
        return switch (table) {
            case HistoryTables.STAY, HistoryTables.CANONICAL_STAY ->
                "left_at = c.end_at, left_pos = c.end_pos, how = c.how, left_to = c.left_to, left_order = c.left_order,"
                        + " known_until = c.known_until";
            case HistoryTables.REACH, HistoryTables.CANONICAL_REACH ->
                "undone_at = c.end_at, undone_pos = c.end_pos, known_until = c.known_until";
            default -> "left_at = c.end_at, left_pos = c.end_pos, known_until = c.known_until";
        };
    }

    /** One move may reach several stages: their rows share its position. */
    static String sameStage(String table) {
        boolean reach = table.equals(HistoryTables.REACH) || table.equals(HistoryTables.CANONICAL_REACH);
        return reach ? " AND " + table + ".stage = c.stage" : "";
    }
}
