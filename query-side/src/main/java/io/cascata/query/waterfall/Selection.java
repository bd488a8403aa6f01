package io.cascata.query.waterfall;

import io.cascata.query.deals.Criteria;
import io.cascata.query.deals.Sight;
import io.cascata.query.facts.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.duckdb.DuckDBConnection;

/**
 * What a question selects, over one connection: the table {@code standing} has one row for each opportunity that the
 * filter lets through, as it stands at the viewpoint.
 */
final class Selection {

    private final DuckDBConnection connection;
    private final WaterfallQuestion question;
    private final Sight sight;
    private final Model model;
    private final Criteria criteria;
    private final Words words;

    Selection(DuckDBConnection connection, WaterfallQuestion question, Sight sight, Model model, Words words)
            throws SQLException {
        this.connection = connection;
        this.question = question;
        this.sight = sight;
        this.model = model;
        this.words = words;
        this.criteria = new Criteria(question.filter(), words);
        materialize();
    }

    /** Takes one row of an answer. */
    @FunctionalInterface
    interface RowReader {

        void read(ResultSet row) throws SQLException;
    }

    private void materialize() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE OR REPLACE TEMP TABLE standing AS SELECT s.n, s.stage, s.progress, s.outcome,"
                    + " s.entered, s.opened, t.amount, t.currency FROM " + model.stays()
                    + " s LEFT JOIN term t ON t.n = s.n AND "
                    + sight.sees("t") + " AND " + sight.standing("t") + " WHERE " + sight.sees("s") + " AND "
                    + sight.standing("s") + " AND " + model.criterion("s", words) + " AND " + criteria.ofStay("s")
                    + " AND "
                    + criteria.ofTerms("s", "t", sight));
        }
    }

    WaterfallQuestion question() {
        return question;
    }

    Sight sight() {
        return sight;
    }

    Words words() {
        return words;
    }

    Model model() {
        return model;
    }

    boolean byCreation() {
        return question.mode() == WaterfallQuestion.Mode.CREATION;
    }

    /** The stays that the question selects, as {@code FROM … WHERE …}. */
    String stays(String alias) {
        return "FROM " + model.stays() + " " + alias + " WHERE " + sight.sees(alias) + " AND " + ofFilter(alias)
                + " AND " + inWindow(alias);
    }

    /** Restricts any table of stays to the opportunities of the filter. */
    String ofFilter(String alias) {
        return model.criterion(alias, words) + " AND " + criteria.ofStay(alias)
                + (criteria.asksMore() ? " AND " + alias + ".n IN (SELECT n FROM standing)" : "");
    }

    /** Whether a stay counts: by its entry, or by the opening of its opportunity. */
    String inWindow(String stay) {
        return Sight.within(stay + (byCreation() ? ".opened" : ".entered"), question.window());
    }

    void query(String sql, RowReader reader) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }
}
