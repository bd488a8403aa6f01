package io.cascata.query.sql;

import io.cascata.query.deals.Sight;
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

    /** {@code position} is how far the facts have seen the log; rows that have to be made for it are none. */
    static TableView of(FlatTable table, long position, DuckDBConnection connection) throws SQLException {
        long seen =
                switch (table) {
                    case FlatTable.Selected selected -> position;
                    case FlatTable.Made made -> 0;
                };
        var columns = new ArrayList<Column>();
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("DESCRIBE " + table.sql(connection, new Sight(Long.MAX_VALUE, seen)))) {
            while (rows.next()) {
                columns.add(new Column(rows.getString("column_name"), rows.getString("column_type")));
            }
        }
        return new TableView(table.name(), table.meaning(), columns);
    }
}
