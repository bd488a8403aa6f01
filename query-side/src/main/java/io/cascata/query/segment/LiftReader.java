package io.cascata.query.segment;

import io.cascata.events.value.Outcome;
import io.cascata.query.deals.Sight;
import io.cascata.query.facts.Words;
import io.cascata.query.segment.Lift.Band;
import io.cascata.query.segment.Lift.Won;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Reads the lift over the tables of {@link CoverageSql}. */
record LiftReader(DuckDBConnection connection, CoverageQuestion question, Sight sight) {

    private static final String DAYS = "(closed - opened) / 86400000000.0";

    Lift read(UnaryOperator<String> links) throws SQLException {
        var bands = bands(links);
        var list = Stream.of("HIGH", "LOW", "UNKNOWN")
                .map(name -> bands.getOrDefault(name, none(name, links)))
                .toList();
        var high = list.getFirst();
        var low = list.get(1);
        return new Lift(
                question.threshold(),
                question.measure(),
                question.people(),
                sight.knownAt(),
                list,
                Lift.difference(high.winRate(), low.winRate()),
                Lift.difference(high.medianDays(), low.medianDays()));
    }

    private Map<String, Band> bands(UnaryOperator<String> links) throws SQLException {
        var words = Words.read(connection);
        var amounts = amounts(words);
        var bands = new HashMap<String, Band>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT band, count(*), " + count(words, Outcome.WON) + ", " + count(words, Outcome.LOST) + ", "
                                + count(words, Outcome.RECYCLED) + ", avg(" + DAYS + ")" + of(words, Outcome.WON)
                                + ", quantile_cont(" + DAYS + ", 0.5)" + of(words, Outcome.WON) + closed()
                                + " GROUP BY 1")) {
            while (rows.next()) {
                var name = rows.getString(1);
                bands.put(name, band(name, rows, amounts.getOrDefault(name, List.of()), links));
            }
        }
        return bands;
    }

    private static Band none(String name, UnaryOperator<String> links) {
        return new Band(name, 0, 0, 0, 0, null, null, null, List.of(), links.apply(name));
    }

    private static Band band(String name, ResultSet row, List<Won> amounts, UnaryOperator<String> links)
            throws SQLException {
        long won = row.getLong(3);
        long lost = row.getLong(4);
        return new Band(
                name,
                row.getLong(2),
                won,
                lost,
                row.getLong(5),
                Lift.share(won, won + lost),
                days(row, 6),
                days(row, 7),
                amounts,
                links.apply(name));
    }

    private static @Nullable BigDecimal days(ResultSet row, int column) throws SQLException {
        double days = row.getDouble(column);
        return row.wasNull() ? null : BigDecimal.valueOf(days).setScale(4, RoundingMode.HALF_UP);
    }

    private static String count(Words words, Outcome outcome) {
        return "count(*)" + of(words, outcome);
    }

    private static String of(Words words, Outcome outcome) {
        return " FILTER (outcome = " + words.code(outcome) + ")";
    }

    private String closed() {
        return " FROM seg_cover WHERE closed IS NOT NULL AND " + Sight.within("closed", question.window());
    }

    private Map<String, List<Won>> amounts(Words words) throws SQLException {
        var amounts = new HashMap<String, List<Won>>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT s.band, w.text, s.won, s.total FROM (SELECT band, currency,"
                        + " count(*) AS won, sum(amount) AS total" + closed() + " AND outcome = "
                        + words.code(Outcome.WON) + " AND amount IS NOT NULL GROUP BY 1, 2) s JOIN word w"
                        + " ON w.code = s.currency ORDER BY 1, 2")) {
            while (rows.next()) {
                long count = rows.getLong(3);
                var total = new BigDecimal(
                        rows.getBigDecimal(4).stripTrailingZeros().toPlainString());
                var mean = total.divide(BigDecimal.valueOf(count), 2, RoundingMode.HALF_UP);
                amounts.computeIfAbsent(rows.getString(1), band -> new ArrayList<>())
                        .add(new Won(rows.getString(2), count, total, mean));
            }
        }
        return amounts;
    }
}
