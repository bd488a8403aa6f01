package io.cascata.query.attribution;

import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** The rows of a report as a table to export: one for each key and currency, what is unattributed last. */
final class RowTable {

    private final DuckDBAppender appender;
    private final String model;
    private long place;

    private RowTable(DuckDBAppender appender, String model) {
        this.appender = appender;
        this.model = model;
    }

    private void add(
            String key, double credit, long touches, long opportunities, @Nullable Double effect, List<Amount> amounts)
            throws SQLException {
        for (int i = 0; i < Math.max(1, amounts.size()); i++) {
            appender.beginRow().append(place++).append(model).append(key);
            appender.append(credit).append(touches).append(opportunities);
            appender.append(effect == null ? null : effect.toString());
            if (amounts.isEmpty()) {
                appender.appendNull().appendNull();
            } else {
                appender.append(amounts.get(i).amount().toPlainString())
                        .append(amounts.get(i).currency());
            }
            appender.endRow();
        }
    }

    /** Writes the rows over a connection and gives the statement that reads them. */
    static String of(DuckDBConnection connection, AttributionReport report) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE OR REPLACE TEMP TABLE att_row (place BIGINT, model VARCHAR, key VARCHAR,"
                    + " credit DOUBLE, touches BIGINT, opportunities BIGINT, effect VARCHAR, amount VARCHAR,"
                    + " currency VARCHAR)");
        }
        try (var appender = connection.createAppender("temp", "main", "att_row")) {
            var table = new RowTable(appender, report.model().name());
            for (var row : report.rows()) {
                var key = row.key() == null ? CreditTable.NO_KEY : row.key();
                table.add(key, row.credit(), row.touches(), row.opportunities(), row.effect(), row.amounts());
            }
            var rest = report.unattributed();
            table.add(CreditTable.UNATTRIBUTED, rest.credit(), 0, rest.opportunities(), null, rest.amounts());
        }
        return "SELECT model, key, credit, touches, opportunities, effect::DOUBLE AS effect, amount::DECIMAL(27, 6) AS amount, currency"
                + " FROM att_row ORDER BY place";
    }
}
