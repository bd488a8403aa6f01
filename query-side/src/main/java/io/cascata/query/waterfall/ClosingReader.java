package io.cascata.query.waterfall;

import io.cascata.events.value.Outcome;
import io.cascata.query.deals.DealFilter;
import io.cascata.query.deals.Sight;
import io.cascata.query.facts.Words;
import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.query.viewpoint.Window;
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
        var sight = Sight.of(viewpoint, FactWaterfall.position(connection));
        var words = Words.read(connection);
        var question = WaterfallQuestion.EVERYTHING.with(filter).with(viewpoint).with(window);
        var selection = new Selection(connection, question, sight, new Model(null, null, List.of()), words);
        var groups = new LinkedHashMap<String, ClosingGroup>();
        var closings = "FROM (SELECT k.*, " + dimension(by, sight)
                + " AS dimension FROM canonical_stay k JOIN deal d ON d.n = k.n) k"
                + " SEMI JOIN standing c ON c.n = k.n WHERE k.outcome <> " + words.code(Outcome.OPEN) + " AND "
                + sight.sees("k") + " AND "
                + sight.standing("k") + " AND " + selection.inWindow("k");
        counts(selection, closings, groups);
        cycles(selection, closings, groups);
        return rows(groups, by == ClosingRow.By.ACCOUNT ? accountNames(selection) : Map.of());
    }

    private static void counts(Selection selection, String closings, Map<String, ClosingGroup> groups)
            throws SQLException {
        selection.query(
                "SELECT dimension, k.outcome, k.currency, count(*), sum(k.amount) " + closings + " GROUP BY ALL",
                row -> {
                    var group = group(groups, row.getString(1));
                    var words = selection.words();
                    var outcome = Outcome.valueOf(words.known(row.getInt(2)));
                    group.add(outcome, row.getLong(4), words.text(row.getInt(3)), row.getBigDecimal(5));
                });
    }

    private static void cycles(Selection selection, String closings, Map<String, ClosingGroup> groups)
            throws SQLException {
        var days = "k.entered - k.opened";
        var won = " FILTER (k.outcome = " + selection.words().code(Outcome.WON) + ")";
        selection.query(
                "SELECT dimension, median(%1$s)%2$s, avg(%1$s)%2$s, median(%1$s), avg(%1$s) ".formatted(days, won)
                        + closings + " GROUP BY 1",
                row -> {
                    var group = group(groups, row.getString(1));
                    group.won(ResultCounts.days(row.getBigDecimal(2)), ResultCounts.days(row.getBigDecimal(3)));
                    group.all(ResultCounts.days(row.getBigDecimal(4)), ResultCounts.days(row.getBigDecimal(5)));
                });
    }

    private static ClosingGroup group(Map<String, ClosingGroup> groups, @Nullable String key) {
        return groups.computeIfAbsent(String.valueOf(key), none -> new ClosingGroup(key));
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

    private static String dimension(ClosingRow.By by, Sight sight) {
        return switch (by) {
            case OWNER -> word("owner");
            case TEAM -> word("team");
            case SOLUTION -> word("solution");
            case TYPE -> word("type");
            case ACCOUNT -> "d.account";
            case PROCESS -> word("process");
            case CURRENCY -> word("currency");
            case REGION -> ofAccount("region", sight);
            case SEGMENT -> ofAccount("segment", sight);
        };
    }

    private static String word(String column) {
        return "(SELECT w.text FROM word w WHERE w.code = k." + column + ")";
    }

    private static String ofAccount(String column, Sight sight) {
        return "(SELECT arg_max(a.%s, a.pos) FROM account a WHERE a.account = d.account AND a.pos <= %d)"
                .formatted(column, sight.knownAt());
    }
}
