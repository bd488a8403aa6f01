package io.cascata.query.waterfall;

import io.cascata.events.value.Outcome;
import io.cascata.query.deals.Sight;
import io.cascata.query.facts.Words;
import io.cascata.query.money.Exchange;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Groups closings by a dimension. */
final class ClosingReader {

    private final DuckDBConnection connection;
    private final WaterfallQuestion question;
    private final ClosingRow.By by;

    ClosingReader(DuckDBConnection connection, WaterfallQuestion question, ClosingRow.By by) {
        this.connection = connection;
        this.question = question;
        this.by = by;
    }

    List<ClosingRow> read(Exchange exchange) throws SQLException {
        var selection = selection();
        var groups = new Groups(selection, by, exchange);
        groups.read();
        return rows(groups.byKey, by == ClosingRow.By.ACCOUNT ? accountNames(selection) : Map.of());
    }

    /** The closings that a number counts, won, lost, recycled or all of them, of one value of the dimension or of none, as a statement. */
    String rows(@Nullable String key, @Nullable Outcome outcome) throws SQLException {
        return RowsBehind.sql(new ClosingSql(selection(), by).rows(key, outcome));
    }

    private Selection selection() throws SQLException {
        var sight = Sight.of(question.viewpoint(), FactWaterfall.position(connection));
        return new Selection(connection, question, sight, Model.CANONICAL, Words.read(connection), false);
    }

    /** The closings of a selection by the value that they have of a dimension. */
    private record Groups(Selection selection, ClosingRow.By by, Exchange exchange, Map<String, ClosingGroup> byKey) {

        Groups(Selection selection, ClosingRow.By by, Exchange exchange) {
            this(selection, by, exchange, new LinkedHashMap<>());
        }

        void read() throws SQLException {
            var words = selection.words();
            var closings = new ClosingSql(selection, by);
            selection.query(closings.counts(exchange), row -> group(row)
                    .add(
                            Outcome.valueOf(words.known(row.getInt(2))),
                            words.text(row.getInt(3)),
                            row.getBigDecimal(5),
                            row.getLong(6),
                            row.getInt(4)));
            selection.query(closings.cycles(), row -> {
                var group = group(row);
                group.won(ResultCounts.days(row.getBigDecimal(2)), ResultCounts.days(row.getBigDecimal(3)));
                group.all(ResultCounts.days(row.getBigDecimal(4)), ResultCounts.days(row.getBigDecimal(5)));
            });
        }

        private ClosingGroup group(ResultSet row) throws SQLException {
            var key = ClosingSql.isWord(by) ? selection.words().text(row.getInt(1)) : row.getString(1);
            return byKey.computeIfAbsent(String.valueOf(key), none -> new ClosingGroup(key, exchange));
        }
    }

    private static Map<String, String> accountNames(Selection selection) throws SQLException {
        var names = new HashMap<String, String>();
        selection.query(
                "SELECT account, arg_max(name, pos) FROM account WHERE pos <= "
                        + selection.sight().knownAt() + " GROUP BY account",
                row -> names.put(row.getString(1), row.getString(2)));
        return names;
    }

    private static List<ClosingRow> rows(Map<String, ClosingGroup> groups, Map<String, String> names) {
        return groups.values().stream()
                .map(group -> group.row(names))
                .sorted(Comparator.comparingLong(ClosingRow::won).reversed().thenComparing(ClosingRow::name))
                .toList();
    }
}
