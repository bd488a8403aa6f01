package io.cascata.query.stagehistory;

import io.cascata.query.facts.Words;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;

/** The statements of the exports, as the log knew things at a position. */
final class ExportSql {

    private final DuckDBConnection connection;
    private final long knownAt;
    private final Words words;

    ExportSql(DuckDBConnection connection, long knownAt) throws SQLException {
        this.connection = connection;
        this.knownAt = Math.min(knownAt, KnownRow.STILL - 1);
        this.words = Words.read(connection);
    }

    String of(Export.Table table) throws SQLException {
        return switch (table) {
            case STAYS -> stays();
            case HISTORY -> history(stages());
        };
    }

    private String known() {
        return "s.known_from <= " + knownAt + " AND s.known_until > " + knownAt;
    }

    private String left() {
        return "s.left_pos <= " + knownAt;
    }

    private static String word(String column) {
        return "(SELECT w.text FROM word w WHERE w.code = s." + column + ")";
    }

    private static String named(String column) {
        return word(column) + " AS " + column;
    }

    private String stays() {
        return "SELECT d.opportunity, d.name, " + named("type") + ", d.account, " + named("solution")
                + ", d.buying_group, "
                + named("process") + ", s.process_version, " + named("stage") + ", s.stage_order, " + named("canonical")
                + ", " + named("came_from") + ", s.visit,"
                + " make_timestamp(s.entered) AS entered_at,"
                + " CASE WHEN " + left() + " THEN make_timestamp(s.left_at) END AS left_at,"
                + " CASE WHEN " + left() + " THEN " + word("how") + " END AS left_how,"
                + " CASE WHEN " + left() + " THEN " + word("left_to") + " END AS left_to,"
                + " CASE WHEN " + left() + " THEN (s.left_at - s.entered) / 1e6 END AS seconds,"
                + " s.amount AS amount_at_entry, " + named("currency") + ", " + named("team") + ", " + named("owner")
                + ", s.pos AS position"
                + " FROM stay s JOIN deal d ON d.n = s.n WHERE " + known() + " ORDER BY s.entered, s.pos";
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
        return sql + " FROM stay s JOIN deal d ON d.n = s.n WHERE " + known() + " GROUP BY d.opportunity ORDER BY 8, 1";
    }

    private List<String> stages() throws SQLException {
        var stages = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT any_value(" + word("stage") + ") FROM stay s WHERE " + known()
                        + " GROUP BY s.stage ORDER BY min(s.stage_order), 1")) {
            while (rows.next()) {
                stages.add(rows.getString(1));
            }
        }
        return stages;
    }
}
