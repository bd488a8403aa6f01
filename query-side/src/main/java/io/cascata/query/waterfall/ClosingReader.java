package io.cascata.query.waterfall;

import io.cascata.events.value.Outcome;
import io.cascata.query.deals.DealFilter;
import io.cascata.query.deals.Sight;
import io.cascata.query.facts.Words;
import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.query.viewpoint.Window;
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
    private final DealFilter filter;
    private final Viewpoint viewpoint;

    ClosingReader(DuckDBConnection connection, DealFilter filter, Viewpoint viewpoint) {
        this.connection = connection;
        this.filter = filter;
        this.viewpoint = viewpoint;
    }

    List<ClosingRow> read(Window window, ClosingRow.By by) throws SQLException {
        var selection = selection(window);
        var groups = new Groups(selection, by);
        groups.read();
        return rows(groups.byKey, by == ClosingRow.By.ACCOUNT ? accountNames(selection) : Map.of());
    }

    /** The closings that a number counts, won, lost or recycled, of one value of the dimension or of none, as a statement. */
    String rows(Window window, ClosingRow.By by, @Nullable String key, Outcome outcome) throws SQLException {
        return RowsBehind.sql(new ClosingSql(selection(window), by).rows(key, outcome));
    }

    private Selection selection(Window window) throws SQLException {
        var question = WaterfallQuestion.EVERYTHING.with(filter).with(viewpoint).with(window);
        var sight = Sight.of(viewpoint, FactWaterfall.position(connection));
        return new Selection(connection, question, sight, Model.CANONICAL, Words.read(connection));
    }

    /** The closings of a selection by the value that they have of a dimension. */
    private record Groups(Selection selection, ClosingRow.By by, Map<String, ClosingGroup> byKey) {

        Groups(Selection selection, ClosingRow.By by) {
            this(selection, by, new LinkedHashMap<>());
        }

        void read() throws SQLException {
            var words = selection.words();
            var closings = new ClosingSql(selection, by);
            selection.query(closings.counts(), row -> group(row)
                    .add(
                            Outcome.valueOf(words.known(row.getInt(2))),
                            row.getLong(4),
                            words.text(row.getInt(3)),
                            row.getBigDecimal(5)));
            selection.query(closings.cycles(), row -> {
                var group = group(row);
                group.won(ResultCounts.days(row.getBigDecimal(2)), ResultCounts.days(row.getBigDecimal(3)));
                group.all(ResultCounts.days(row.getBigDecimal(4)), ResultCounts.days(row.getBigDecimal(5)));
            });
        }

        private ClosingGroup group(ResultSet row) throws SQLException {
            var key = ClosingSql.isWord(by) ? selection.words().text(row.getInt(1)) : row.getString(1);
            return byKey.computeIfAbsent(String.valueOf(key), none -> new ClosingGroup(key));
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
