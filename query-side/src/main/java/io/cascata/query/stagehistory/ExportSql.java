package io.cascata.query.stagehistory;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;

/** The statements of the exports, as the log knew things at a position. */
final class ExportSql {

    private final DuckDBConnection connection;
    private final long knownAt;

    ExportSql(DuckDBConnection connection, long knownAt) {
        this.connection = connection;
        this.knownAt = knownAt;
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

    private String stays() {
        return "SELECT d.opportunity, d.name, s.type, s.account, s.solution, d.buying_group, s.process,"
                + " s.process_version, s.stage, s.stage_order, s.canonical, s.came_from, s.visit,"
                + " make_timestamp(s.entered) AS entered_at,"
                + " CASE WHEN " + left() + " THEN make_timestamp(s.left_at) END AS left_at,"
                + " CASE WHEN " + left() + " THEN s.how END AS left_how,"
                + " CASE WHEN " + left() + " THEN s.left_to END AS left_to,"
                + " CASE WHEN " + left() + " THEN (s.left_at - s.entered) / 1e6 END AS seconds,"
                + " s.amount AS amount_at_entry, s.currency, s.team, s.owner, s.pos AS position"
                + " FROM stay s JOIN deal d ON d.n = s.n WHERE " + known() + " ORDER BY s.entered, s.pos";
    }

    private String history(List<String> stages) {
        var sql = new StringBuilder("SELECT d.opportunity, any_value(d.name) AS name, any_value(s.type) AS type,"
                + " any_value(s.account) AS account, any_value(s.solution) AS solution,"
                + " arg_max(s.stage, (s.entered, s.pos)) AS current_stage,"
                + " arg_max(s.outcome, (s.entered, s.pos)) AS outcome, make_timestamp(min(s.opened)) AS opened_at");
        for (var stage : stages) {
            var only = " FILTER (s.stage = '" + stage.replace("'", "''") + "')";
            var name = stage.replace("\"", "\"\"");
            sql.append(", make_timestamp(min(s.entered)%s) AS \"%s first\"".formatted(only, name));
            sql.append(", make_timestamp(max(s.entered)%s) AS \"%s latest\"".formatted(only, name));
        }
        return sql + " FROM stay s JOIN deal d ON d.n = s.n WHERE " + known() + " GROUP BY d.opportunity ORDER BY 8, 1";
    }

    private List<String> stages() throws SQLException {
        var stages = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT s.stage FROM stay s WHERE " + known()
                        + " GROUP BY s.stage ORDER BY min(s.stage_order), s.stage")) {
            while (rows.next()) {
                stages.add(rows.getString(1));
            }
        }
        return stages;
    }
}
