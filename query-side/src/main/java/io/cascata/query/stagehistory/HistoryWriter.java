package io.cascata.query.stagehistory;

import io.cascata.query.facts.Words;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Writes pending rows: first what changed of stored ones, set by set, then the new ones. */
final class HistoryWriter {

    private final DuckDBConnection connection;
    private final HistoryCells cells;

    HistoryWriter(DuckDBConnection connection, Words words) {
        this.connection = connection;
        this.cells = new HistoryCells(words);
    }

    /** Appends the cells of one row. */
    @FunctionalInterface
    interface Cells<R> {

        void append(R row, DuckDBAppender to) throws SQLException;
    }

    void write(HistoryRows rows) throws SQLException {
        append("deal", rows.deals(), (deal, to) -> to.append(deal.n())
                .append(deal.opportunity())
                .append(deal.name())
                .append(deal.group())
                .append(deal.account()));
        rename(rows.names());
        append("move", rows.moves(), cells::move);
        write(HistoryTables.STAY, HistoryTables.REACH, rows.own());
        write(HistoryTables.CANONICAL_STAY, HistoryTables.CANONICAL_REACH, rows.canonical());
        change("term", rows.terms().touched(), cells::end);
        append("term", rows.terms().fresh(), cells::term);
        rows.terms().written();
        rows.deals().clear();
        rows.names().clear();
        rows.moves().clear();
    }

    private void rename(List<HistoryRows.Name> names) throws SQLException {
        try (var statement = connection.prepareStatement("UPDATE deal SET name = ? WHERE n = ?")) {
            for (var name : names) {
                statement.setString(1, name.name());
                statement.setLong(2, name.n());
                statement.executeUpdate();
            }
        }
    }

    private void write(String stay, String reach, StageRows rows) throws SQLException {
        change(stay, rows.stays().touched(), cells::leaving);
        append(stay, rows.stays().fresh(), cells::stay);
        change(reach, rows.reached().touched(), cells::undoing);
        append(reach, rows.reached().fresh(), cells::reached);
        rows.stays().written();
        rows.reached().written();
    }

    private <R> void append(String table, Collection<R> rows, Cells<R> cells) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (var appender = connection.createAppender(table)) {
            append(appender, rows, cells);
        }
    }

    private static <R> void append(DuckDBAppender appender, Collection<R> rows, Cells<R> cells) throws SQLException {
        for (var row : rows) {
            appender.beginRow();
            cells.append(row, appender);
            appender.endRow();
        }
    }

    private <R extends KnownRow> void change(String table, Collection<R> rows, Cells<R> cells) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        long lowest = rows.stream().mapToLong(KnownRow::position).min().orElse(0);
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE OR REPLACE TEMP TABLE changed (pos BIGINT, stage INTEGER, known_until BIGINT,"
                    + " end_at BIGINT, end_pos BIGINT, how INTEGER, left_to INTEGER, left_order INTEGER)");
            try (var appender = connection.createAppender("temp", "main", "changed")) {
                append(appender, rows, cells);
            }
            statement.execute("UPDATE " + table + " SET " + HistoryCells.ends(table) + " FROM changed c WHERE " + table
                    + ".pos = c.pos AND " + table + ".pos >= " + lowest + " AND " + table + ".known_until = "
                    + KnownRow.STILL + HistoryCells.sameStage(table));
        }
    }
}
