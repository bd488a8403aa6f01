package io.cascata.query.sql;

import io.cascata.query.export.FlatTable;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;

/** A table that can be asked: its name, what a row is, and its columns in order. */
public record TableView(String name, String meaning, List<Column> columns) {

    public TableView {
        columns = List.copyOf(columns);
    }

    /** A column with its SQL type. Times are UTC. */
    public record Column(String name, String type) {}

    static TableView of(FlatTable table, DuckDBConnection connection) throws SQLException {
        var columns = new ArrayList<Column>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("DESCRIBE " + table.name())) {
            while (rows.next()) {
                columns.add(new Column(rows.getString("column_name"), rows.getString("column_type")));
            }
        }
        return new TableView(table.name(), table.meaning(), columns);
    }
}
