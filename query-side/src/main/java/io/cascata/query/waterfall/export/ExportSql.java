package io.cascata.query.waterfall.export;

import io.cascata.query.deals.Criteria;
import io.cascata.query.deals.DealFilter;
import io.cascata.query.deals.Sight;
import io.cascata.query.deals.SightSql;
import io.cascata.query.facts.Words;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;

/** The statements of the exports: the stays that can be seen from a viewpoint, of the opportunities that a filter lets through. */
final class ExportSql {

    private final DuckDBConnection connection;
    private final Words words;
    private final Criteria criteria;
    private final SightSql seen;
    private final String standing;
    private final String ofStages;

    ExportSql(DuckDBConnection connection, DealFilter filter, Sight sight) throws SQLException {
        this.connection = connection;
        this.words = Words.read(connection);
        this.criteria = new Criteria(filter, words);
        this.seen = sight.sql();
        this.standing = criteria.asksMore() ? " AND s.n IN (" + standing(sight) + ")" : "";
        this.ofStages = seen();
    }

    /** Of all opportunities, with a column for every stage that anybody was ever in. */
    ExportSql(DuckDBConnection connection, SightSql seen) throws SQLException {
        this.connection = connection;
        this.words = Words.read(connection);
        this.criteria = new Criteria(DealFilter.ALL, words);
        this.seen = seen;
        this.standing = "";
        this.ofStages = "true";
    }

    String of(Export.Table table) throws SQLException {
        return switch (table) {
            case STAYS -> stays();
            case HISTORY -> history(stages());
        };
    }

    private String seen() {
        return seen.sees("s") + " AND " + criteria.ofStay("s") + standing;
    }

    /** Opportunities by what can only be asked of how they stand. */
    private String standing(Sight sight) {
        return "SELECT k.n FROM stay k LEFT JOIN term t ON t.n = k.n AND " + sight.sees("t") + " AND "
                + sight.standing("t") + " WHERE " + sight.sees("k") + " AND " + sight.standing("k") + " AND "
                + criteria.ofTerms("k", "t", sight);
    }

    private String ended(String value) {
        return "CASE WHEN " + seen.ended("s") + " THEN " + value + " END";
    }

    private static String word(String column) {
        return "(SELECT w.text FROM word w WHERE w.code = s." + column + ")";
    }

    private static String named(String column) {
        return word(column) + " AS " + column;
    }

    private String stays() {
        return "SELECT d.opportunity, d.name, " + named("type") + ", d.account, " + named("solution")
                + ", d.buying_group, " + named("process") + ", s.process_version, " + named("stage")
                + ", s.stage_order, " + named("canonical") + ", " + named("came_from") + ", s.visit,"
                + " make_timestamp(s.entered) AS entered_at, " + ended("make_timestamp(s.left_at)") + " AS left_at, "
                + ended(word("how")) + " AS left_how, " + ended(word("left_to")) + " AS left_to, "
                + ended("(s.left_at - s.entered) / 1e6") + " AS seconds,"
                + " s.amount AS amount_at_entry, " + named("currency") + ", " + named("team") + ", " + named("owner")
                + ", s.pos AS position"
                + " FROM stay s JOIN deal d ON d.n = s.n WHERE " + seen() + " ORDER BY s.entered, s.pos";
    }

    private String history(List<String> stages) {
        var sql = new StringBuilder(
                "SELECT d.opportunity, any_value(d.name) AS name, any_value(" + word("type") + ") AS type,"
                        + " any_value(d.account) AS account, any_value(" + word("solution") + ") AS solution,"
                        + " arg_max(" + word("stage") + ", (s.entered, s.pos)) AS current_stage,"
                        + " arg_max(" + word("outcome")
                        + ", (s.entered, s.pos)) AS outcome, make_timestamp(min(s.opened)) AS opened_at");
        for (var stage : stages) {
            var only = " FILTER (s.stage = " + words.code(stage) + ")";
            var name = stage.replace("\"", "\"\"");
            sql.append(", make_timestamp(min(s.entered)%s) AS \"%s first\"".formatted(only, name));
            sql.append(", make_timestamp(max(s.entered)%s) AS \"%s latest\"".formatted(only, name));
        }
        return sql + " FROM stay s JOIN deal d ON d.n = s.n WHERE " + seen() + " GROUP BY d.opportunity ORDER BY 8, 1";
    }

    private List<String> stages() throws SQLException {
        var stages = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT any_value(" + word("stage") + ") FROM stay s WHERE "
                        + ofStages + " GROUP BY s.stage ORDER BY min(s.stage_order), 1")) {
            while (rows.next()) {
                stages.add(rows.getString(1));
            }
        }
        return stages;
    }
}
