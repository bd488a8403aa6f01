package io.cascata.query.waterfall;

import io.cascata.events.value.Outcome;
import io.cascata.query.deals.Criteria;
import io.cascata.query.deals.Sight;
import io.cascata.query.facts.Words;
import io.cascata.query.viewpoint.InvalidQuestion;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.duckdb.DuckDBConnection;

/**
 * What a question selects, over one connection: {@code standing} has one row for each opportunity that the filter lets
 * through, as it stands at the viewpoint with its terms. It is a table where the filter asks for what only a search shows
 * and several statements read it, and else a view: to read the facts once more costs less than to write a row for each
 * opportunity. Where the view is over what a search shows, the numbers found are in the table {@code meant}.
 */
public final class Selection {

    private static final String DEAL =
            "s.n, s.pos, s.type, s.stage, s.progress, s.reached, s.outcome, s.entered, s.opened";

    private final DuckDBConnection connection;
    private final WaterfallQuestion question;
    private final Sight sight;
    private final Model model;
    private final Criteria criteria;
    private final Words words;
    private final boolean once;

    Selection(
            DuckDBConnection connection,
            WaterfallQuestion question,
            Sight sight,
            Model model,
            Words words,
            boolean once)
            throws SQLException {
        this.connection = connection;
        this.question = question;
        this.sight = sight;
        this.model = model;
        this.words = words;
        this.criteria = new Criteria(question.filter(), words);
        this.once = once;
        define();
    }

    /** What a question selects of the facts as they are now. Throws {@link InvalidQuestion} where there is nothing such. */
    public static Selection of(DuckDBConnection connection, WaterfallQuestion question) throws SQLException {
        return of(connection, question, false);
    }

    /** The same for who reads {@code standing} and {@link #deals()} once or never. */
    public static Selection once(DuckDBConnection connection, WaterfallQuestion question) throws SQLException {
        return of(connection, question, true);
    }

    private static Selection of(DuckDBConnection connection, WaterfallQuestion question, boolean once)
            throws SQLException {
        var sight = Sight.of(question.viewpoint(), FactWaterfall.position(connection));
        var words = Words.read(connection);
        var model = new ModelReader(connection, sight, words).read(question.filter(), question.stages());
        return new Selection(connection, question, sight, model, words, once);
    }

    /** The same through the canonical stages, for who asks of none of them by itself: {@link #model()} does not list them. */
    public static Selection canonical(DuckDBConnection connection, WaterfallQuestion question) throws SQLException {
        if (question.filter().process() != null) {
            return once(connection, question.with(WaterfallQuestion.Stages.CANONICAL));
        }
        var sight = Sight.of(question.viewpoint(), FactWaterfall.position(connection));
        return new Selection(connection, question, sight, Model.CANONICAL, Words.read(connection), true);
    }

    /** Takes one row of an answer. */
    @FunctionalInterface
    public interface RowReader {

        void read(ResultSet row) throws SQLException;
    }

    private void define() throws SQLException {
        try (var statement = connection.createStatement()) {
            if (criteria.asksMore() && once) {
                statement.execute("CREATE OR REPLACE TEMP TABLE meant AS SELECT s.n FROM " + model.stays() + " s"
                        + (criteria.asksTerms() ? terms() : "") + " WHERE " + stands() + " AND "
                        + criteria.ofTerms("s", "t", sight));
            }
            statement.execute(
                    "CREATE OR REPLACE TEMP " + (written() ? "TABLE" : "VIEW") + " standing AS " + standing());
        }
    }

    /** Whether the opportunities that the filter lets through are a table with all that is told of them. */
    private boolean written() {
        return criteria.asksMore() && !once;
    }

    private String standing() {
        var told = "SELECT " + DEAL + ", t.amount, t.currency, t.close_date FROM ";
        if (!written()) {
            return told + deals() + " s" + terms();
        }
        var meant = model.stays() + " s" + (criteria.asksTerms() ? terms() : "") + " WHERE " + stands() + " AND "
                + criteria.ofTerms("s", "t", sight);
        return criteria.asksTerms()
                ? told + meant
                : "WITH found AS MATERIALIZED (SELECT " + DEAL + " FROM " + meant + ") " + told + "found s" + terms()
                        + " AND t.n IN (SELECT n FROM found)";
    }

    private String terms() {
        return " LEFT JOIN term t ON t.n = s.n AND " + sight.sees("t") + " AND " + sight.standing("t");
    }

    /** Restricts a table to the opportunities that a search showed. */
    private String found(String alias) {
        return criteria.asksMore()
                ? " AND " + alias + ".n IN (SELECT n FROM " + (once ? "meant" : "standing") + ")"
                : "";
    }

    private String stands() {
        return sight.sees("s") + " AND " + sight.standing("s") + " AND " + model.criterion("s", words) + " AND "
                + criteria.ofStay("s");
    }

    /** The same without terms, to join: amount, currency and close date are not looked up where nobody asks for them. */
    public String deals() {
        return written()
                ? "standing"
                : "(SELECT " + DEAL + " FROM " + model.stays() + " s WHERE " + stands() + found("s") + ")";
    }

    /**
     * The latest closings in the window, as {@code FROM … k WHERE …}. They are canonical: filing a won deal under another
     * won stage closes nothing again.
     */
    public String closings() {
        var closed = "k.outcome <> " + words.code(Outcome.OPEN) + " AND " + sight.sees("k") + " AND "
                + sight.standing("k") + " AND " + inWindow("k");
        return model.canonical()
                ? "FROM canonical_stay k WHERE " + closed + " AND " + ofFilter("k")
                : "FROM canonical_stay k SEMI JOIN " + deals() + " c ON c.n = k.n WHERE " + closed;
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
        return model.criterion(alias, words) + " AND " + criteria.ofStay(alias) + found(alias);
    }

    /** The same, where the opportunity's process counts that it is in at the viewpoint, and not that of the stay. */
    public String ofDeals(String alias) {
        return criteria.asksMore() || question.filter().process() != null
                ? alias + ".n IN (SELECT n FROM " + (criteria.asksMore() && once ? "meant" : deals()) + ")"
                : criteria.ofStay(alias);
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
