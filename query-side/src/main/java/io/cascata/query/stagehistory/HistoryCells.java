package io.cascata.query.stagehistory;

import java.sql.SQLException;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/** The cells of each table, in the order of its columns. */
final class HistoryCells {

    private HistoryCells() {}

    static void move(Move move, DuckDBAppender to) throws SQLException {
        to.append(move.n()).append(move.position()).append(move.at()).append(move.recorded());
        to.append(move.event()).append(move.process()).append(move.processVersion());
        to.append(move.stage()).append(move.order()).append(move.canonical().name());
        to.append(move.type()).append(move.account()).append(move.solution());
        to.append(move.amount()).append(move.currency()).append(move.closeDate());
        to.append(move.team()).append(move.owner()).append(move.filledRoles());
        to.append(move.actor()).append(move.cause());
    }

    static void stay(Stay stay, DuckDBAppender to) throws SQLException {
        var move = stay.entered();
        var left = stay.left();
        var leftTo = stay.leftTo();
        to.append(move.n()).append(move.position()).append(move.at());
        to.append(left == null ? null : (Long) left.at()).append(left == null ? null : (Long) left.position());
        to.append(name(stay.how())).append(leftTo == null ? null : leftTo.key());
        to.append(stay.knownFrom())
                .append(stay.knownUntil())
                .append(stay.before().cameFrom());
        to.append(stay.before().visit()).append(stay.before().previousEntered());
        to.append(stay.before().opened()).append(stay.progress());
        to.append(move.outcome().name()).append(move.process()).append(move.processVersion());
        stage(stay.stage(), to);
        to.append(move.type()).append(move.account()).append(move.solution());
        to.append(move.amount()).append(move.currency()).append(move.team()).append(move.owner());
    }

    static void leaving(Stay stay, DuckDBAppender to) throws SQLException {
        var left = stay.left();
        var leftTo = stay.leftTo();
        to.append(stay.position()).append((String) null).append(stay.knownUntil());
        to.append(left == null ? null : (Long) left.at()).append(left == null ? null : (Long) left.position());
        to.append(name(stay.how())).append(leftTo == null ? null : leftTo.key());
    }

    static void reached(Reached row, DuckDBAppender to) throws SQLException {
        var undone = row.undone();
        to.append(row.by().n()).append(row.position()).append(row.by().at());
        to.append(undone == null ? null : (Long) undone.at()).append(undone == null ? null : (Long) undone.position());
        to.append(row.knownFrom()).append(row.knownUntil()).append(row.skipped());
        to.append(row.by().process());
        stage(row.stage(), to);
    }

    static void undoing(Reached row, DuckDBAppender to) throws SQLException {
        var undone = row.undone();
        to.append(row.position()).append(row.stage().key()).append(row.knownUntil());
        to.append(undone == null ? null : (Long) undone.at()).append(undone == null ? null : (Long) undone.position());
        to.append((String) null).append((String) null);
    }

    static void term(Term term, DuckDBAppender to) throws SQLException {
        var ended = term.ended();
        var terms = term.terms();
        to.append(term.change().n())
                .append(term.position())
                .append(term.change().at());
        to.append(ended == null ? null : (Long) ended.at()).append(ended == null ? null : (Long) ended.position());
        to.append(term.knownFrom())
                .append(term.knownUntil())
                .append(term.change().sets().name());
        to.append(terms.amount()).append(terms.currency()).append(terms.closeDate());
        to.append(terms.team()).append(terms.owner());
    }

    static void end(Term term, Term.@Nullable Change ended, DuckDBAppender to) throws SQLException {
        to.append(term.position()).append((String) null).append(term.knownUntil());
        to.append(ended == null ? null : (Long) ended.at()).append(ended == null ? null : (Long) ended.position());
        to.append((String) null).append((String) null);
    }

    /** What a change sets in a table. */
    static String ends(String table) {
        return switch (table) {
            case HistoryTables.STAY, HistoryTables.CANONICAL_STAY ->
                "left_at = c.end_at, left_pos = c.end_pos, how = c.how, left_to = c.left_to, known_until = c.known_until";
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

    private static void stage(Lens.Stage stage, DuckDBAppender to) throws SQLException {
        to.append(stage.key()).append(stage.order()).append(stage.canonical().name());
    }

    private static @Nullable String name(@Nullable Leaving how) {
        return how == null ? null : how.name();
    }
}
