package io.cascata.query.waterfall;

import io.cascata.query.deals.Criteria;
import io.cascata.query.deals.Sight;
import io.cascata.query.facts.Words;
import io.cascata.query.viewpoint.InvalidQuestion;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.duckdb.DuckDBConnection;

/**
 * What a question selects, over one connection: the table {@code standing} has one row for each opportunity that the
 * filter lets through, as it stands at the viewpoint.
 */
public final class Selection {

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

    /** What a question selects of the facts as they are now. Throws {@link InvalidQuestion} where there is nothing such. */
    public static Selection of(DuckDBConnection connection, WaterfallQuestion question) throws SQLException {
        var sight = Sight.of(question.viewpoint(), FactWaterfall.position(connection));
        var words = Words.read(connection);
        var model = new ModelReader(connection, sight, words).read(question.filter(), question.stages());
        return new Selection(connection, question, sight, model, words);
    }

    /** Takes one row of an answer. */
    @FunctionalInterface
    public interface RowReader {

        void read(ResultSet row) throws SQLException;
    }

    private void materialize() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "CREATE OR REPLACE TEMP TABLE standing AS SELECT s.n, s.pos, s.type, s.stage, s.progress, s.outcome,"
                            + " s.entered, s.opened, t.amount, t.currency, t.close_date FROM " + model.stays()
                            + " s LEFT JOIN term t ON t.n = s.n AND "
                            + sight.sees("t") + " AND " + sight.standing("t") + " WHERE " + sight.sees("s") + " AND "
                            + sight.standing("s") + " AND " + model.criterion("s", words) + " AND "
                            + criteria.ofStay("s")
                            + " AND "
                            + criteria.ofTerms("s", "t", sight));
        }
    }

    public WaterfallQuestion question() {
        return question;
    }

    public Sight sight() {
        return sight;
    }

    public Words words() {
        return words;
    }

    public Model model() {
        return model;
    }

    boolean byCreation() {
        return question.mode() == WaterfallQuestion.Mode.CREATION;
    }

    /** The stays that the question selects, as {@code FROM … WHERE …}. */
    public String stays(String alias) {
        return "FROM " + model.stays() + " " + alias + " WHERE " + sight.sees(alias) + " AND " + ofFilter(alias)
                + " AND " + inWindow(alias);
    }

    /** Restricts any table of stays to the opportunities of the filter. */
    public String ofFilter(String alias) {
        return model.criterion(alias, words) + " AND " + criteria.ofStay(alias)
                + (criteria.asksMore() ? " AND " + alias + ".n IN (SELECT n FROM standing)" : "");
    }

    /** Whether a stay counts: by its entry, or by the opening of its opportunity. */
    public String inWindow(String stay) {
        return Sight.within(stay + (byCreation() ? ".opened" : ".entered"), question.window());
    }

    public void query(String sql, RowReader reader) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }
}
