package io.cascata.query.waterfall.pipeline;

import static java.util.stream.Collectors.joining;

import io.cascata.query.deals.Sight;
import io.cascata.query.deals.SightSql;
import io.cascata.query.money.Exchange;
import io.cascata.query.money.Total;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.waterfall.Selection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Sums up what was open just before each month ended, of every month that ends in the window and not after the viewpoint. */
final class MonthEnds {

    private static final int MOST = 120;

    private final Selection selection;
    private final PipelineQuestion question;
    private final Exchange exchange;

    private static final class Tally {

        private final Exchange.Sum sum;
        private long count;
        private long priced;

        Tally(Exchange exchange) {
            this.sum = exchange.sum();
        }

        void add(ResultSet row, @Nullable String currency) throws SQLException {
            if (row.getBoolean(6)) {
                priced += row.getLong(5);
                sum.add(currency, row.getBigDecimal(4), row.getLong(5), row.getInt(3));
            } else {
                count += row.getLong(5);
            }
        }

        Total total() {
            sum.add(null, null, count - priced, 0);
            return sum.total();
        }
    }

    MonthEnds(Selection selection, PipelineQuestion question, Exchange exchange) {
        this.selection = selection;
        this.question = question;
        this.exchange = exchange;
    }

    List<Pipeline.MonthEnd> read() throws SQLException {
        var months = months();
        var tallies = months.stream().map(month -> new Tally(exchange)).toList();
        if (!months.isEmpty()) {
            var words = selection.words();
            selection.query(sql(months), row -> tallies.get(row.getInt(1)).add(row, words.text(row.getInt(2))));
        }
        var ends = new ArrayList<Pipeline.MonthEnd>();
        for (int i = 0; i < months.size(); i++) {
            ends.add(new Pipeline.MonthEnd(
                    months.get(i).toString(),
                    tallies.get(i).count,
                    tallies.get(i).total()));
        }
        return ends;
    }

    /**
     * What was open just before a month ended, as {@code FROM … k WHERE …}. Throws {@link InvalidQuestion} where the month
     * does not end in the window.
     */
    String rows(String month) {
        var last = months().stream()
                .filter(each -> each.toString().equals(month))
                .findFirst()
                .orElseThrow(() -> new InvalidQuestion("number", "'" + month + "' does not end in the window"));
        var sight = new Sight(last(last), selection.sight().knownAt());
        return "FROM (SELECT s.n, s.pos, s.entered, t.amount, t.currency FROM canonical_stay s LEFT JOIN term t ON t.n = s.n"
                + " AND " + sight.sees("t") + " AND " + sight.standing("t") + " WHERE " + sight.sees("s") + " AND "
                + sight.standing("s") + " AND s.stage IN " + question.stages(selection.words()) + " AND "
                + selection.ofDeals("s") + ") k";
    }

    private List<YearMonth> months() {
        var months = new ArrayList<YearMonth>();
        var month = YearMonth.from(question.from().atZone(question.zone()));
        while (!end(month).isAfter(question.to())
                && months.size() < MOST
                && last(month) <= selection.sight().asOf()) {
            months.add(month);
            month = month.plusMonths(1);
        }
        return months;
    }

    private Instant end(YearMonth month) {
        return month.plusMonths(1).atDay(1).atStartOfDay(question.zone()).toInstant();
    }

    private long last(YearMonth month) {
        return Sight.micros(end(month)) - 1;
    }

    /**
     * Number of the month, currency, rate, sum, count, and whether that is of those with terms or of all. What no end of a
     * month sees is left out first; who has no terms yet is found by counting, which costs less than an outer join.
     */
    private String sql(List<YearMonth> months) {
        var ends = IntStream.range(0, months.size())
                .mapToObj(i -> "(" + i + ", " + last(months.get(i)) + ")")
                .collect(joining(", "));
        var words = selection.words();
        return "WITH ends(month, last) AS (VALUES " + ends
                + "), held AS MATERIALIZED (SELECT s.n, s.entered, s.left_at,"
                + " s.left_pos FROM canonical_stay s WHERE " + around("s", months) + " AND s.stage IN "
                + question.stages(words) + " AND " + selection.ofDeals("s") + "), priced AS (SELECT s.entered AS since,"
                + " s.left_at AS gone_at, s.left_pos AS gone_pos, t.entered, t.left_at, t.left_pos, t.amount, t.currency"
                + " FROM held s JOIN term t ON t.n = s.n AND " + around("t", months) + ") SELECT e.month, t.currency, "
                + exchange.rate("t.currency", "t.since", words)
                + ", sum(t.amount), count(*), true FROM priced t, ends e"
                + " WHERE t.since <= e.last AND (t.gone_at > e.last OR t.gone_pos > "
                + selection.sight().knownAt() + ") AND " + stood("t") + " GROUP BY 1, 2, 3, t.amount IS NULL UNION ALL"
                + " SELECT e.month, 0, 0, NULL, count(*), false FROM held s, ends e WHERE " + stood("s")
                + " GROUP BY e.month";
    }

    /** Rows that began before the last of the months ended, and had not ended when the first did. */
    private String around(String table, List<YearMonth> months) {
        var sight = selection.sight();
        return new Sight(last(months.getLast()), sight.knownAt()).sees(table) + " AND "
                + new Sight(last(months.getFirst()), sight.knownAt()).standing(table);
    }

    private String stood(String table) {
        var then = new SightSql("e.last", String.valueOf(selection.sight().knownAt()), false);
        return table + ".entered <= e.last AND " + then.standing(table, "left");
    }
}
