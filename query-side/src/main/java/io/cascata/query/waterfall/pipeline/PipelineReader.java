package io.cascata.query.waterfall.pipeline;

import io.cascata.query.deals.Sight;
import io.cascata.query.facts.Words;
import io.cascata.query.waterfall.Selection;
import io.cascata.query.waterfall.WaterfallQuestion;
import java.sql.SQLException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;

/** Reads all of the pipeline over one connection. */
final class PipelineReader {

    private static final int MOST_MONTHS = 120;

    private final DuckDBConnection connection;
    private final PipelineQuestion question;
    private final PipelineSettings settings;
    private final Selection selection;
    private final Sight sight;
    private final Words words;
    private final Exchange exchange;

    PipelineReader(DuckDBConnection connection, PipelineQuestion question, PipelineSettings settings)
            throws SQLException {
        this.connection = connection;
        this.question = question;
        this.settings = settings;
        this.selection = selection(connection, question);
        this.sight = selection.sight();
        this.words = selection.words();
        this.exchange = new Exchange(settings.exchange(), question.zone());
    }

    private static Selection selection(DuckDBConnection connection, PipelineQuestion question) throws SQLException {
        return Selection.of(
                connection,
                WaterfallQuestion.EVERYTHING
                        .with(question.filter())
                        .with(question.viewpoint())
                        .with(question.window())
                        .with(WaterfallQuestion.Stages.CANONICAL));
    }

    Pipeline read() throws SQLException {
        var weights = new Weights(selection, settings, exchange).read();
        var sums = new PipelineSums(selection, question, exchange);
        return new Pipeline(
                sight.knownAt(),
                question.viewpoint().asOf(),
                question.from(),
                question.to(),
                question.stage(),
                List.of(sums.atFirstEntry(), sums.stillOpen()),
                sums.open(),
                weights,
                Weights.total(weights, exchange),
                sums.coverage(),
                monthEnds(),
                bridge());
    }

    /** Of every month that ends in the window, and not after the viewpoint. */
    private List<Pipeline.MonthEnd> monthEnds() throws SQLException {
        var months = new ArrayList<Pipeline.MonthEnd>();
        var month = YearMonth.from(question.from().atZone(question.zone()));
        var end = end(month);
        while (!end.isAfter(question.to()) && months.size() < MOST_MONTHS && !later(end)) {
            months.add(monthEnd(month, sight.before(end)));
            month = month.plusMonths(1);
            end = end(month);
        }
        return months;
    }

    private Instant end(YearMonth month) {
        return month.plusMonths(1).atDay(1).atStartOfDay(question.zone()).toInstant();
    }

    private boolean later(Instant end) {
        return Sight.micros(end) - 1 > sight.asOf();
    }

    private Pipeline.MonthEnd monthEnd(YearMonth month, Sight then) throws SQLException {
        var sum = exchange.sum();
        var count = new long[1];
        selection.query(
                "SELECT t.currency, " + exchange.rate("t.currency", "s.entered", words) + ", sum(t.amount), count(*)"
                        + " FROM canonical_stay s LEFT JOIN term t ON t.n = s.n AND " + then.sees("t") + " AND "
                        + then.standing("t") + " WHERE " + then.sees("s") + " AND " + then.standing("s")
                        + " AND s.n IN (SELECT n FROM standing) AND s.stage IN " + question.stages(words)
                        + " GROUP BY 1, 2, t.amount IS NULL",
                row -> {
                    count[0] += row.getLong(4);
                    sum.add(words.text(row.getInt(1)), row.getBigDecimal(3), row.getLong(4), row.getInt(2));
                });
        return new Pipeline.MonthEnd(month.toString(), count[0], sum.total());
    }

    private List<PipelineBridge> bridge() throws SQLException {
        var sums = new BridgeSums(words);
        selection.query(new BridgeSql(question, sight, words, Minor.currencies(connection)).groups(), sums::add);
        return sums.bridges();
    }

    static String bridgeRows(DuckDBConnection connection, PipelineQuestion question) throws SQLException {
        var selection = selection(connection, question);
        return new BridgeSql(question, selection.sight(), selection.words(), Minor.currencies(connection)).rows();
    }

    static String rows(DuckDBConnection connection, PipelineQuestion question, String number) throws SQLException {
        return new PipelineRows(selection(connection, question), question).sql(number);
    }
}
