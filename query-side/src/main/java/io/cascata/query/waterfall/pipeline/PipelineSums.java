package io.cascata.query.waterfall.pipeline;

import io.cascata.events.value.Money;
import io.cascata.events.value.Outcome;
import io.cascata.query.deals.Sight;
import io.cascata.query.waterfall.Selection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;

/** What was created, what is open, and whether it covers the target. */
final class PipelineSums {

    private final Selection selection;
    private final PipelineQuestion question;
    private final Exchange exchange;
    private final Sight sight;

    private record Counted(long opportunities, Total total) {}

    PipelineSums(Selection selection, PipelineQuestion question, Exchange exchange) {
        this.selection = selection;
        this.question = question;
        this.exchange = exchange;
        this.sight = selection.sight();
    }

    Pipeline.Created atFirstEntry() throws SQLException {
        var found = sum(firstEntries());
        return new Pipeline.Created(Pipeline.Definition.AT_FIRST_ENTRY, found.opportunities(), found.total());
    }

    /** The first entries into the pipeline that lie in the window, as {@code FROM … k WHERE …}; so are all that follow. */
    String firstEntries() {
        var first = "(SELECT s.n, arg_min(s.pos, (s.entered, s.pos)) AS pos FROM canonical_stay s WHERE "
                + sight.sees("s") + " AND s.stage IN " + question.stages(selection.words()) + " GROUP BY s.n)";
        return "FROM canonical_stay k JOIN " + first + " f ON f.n = k.n AND f.pos = k.pos SEMI JOIN standing c"
                + " ON c.n = k.n WHERE " + sight.sees("k") + " AND " + Sight.within("k.entered", question.window());
    }

    Pipeline.Created stillOpen() throws SQLException {
        var found = sum(openedAndOpen());
        return new Pipeline.Created(
                Pipeline.Definition.STILL_OPEN_AT_CURRENT_AMOUNT, found.opportunities(), found.total());
    }

    String openedAndOpen() {
        return "FROM standing k WHERE k.outcome = " + selection.words().code(Outcome.OPEN) + " AND "
                + Sight.within("k.opened", question.window());
    }

    Total open() throws SQLException {
        return sum(inPipeline()).total();
    }

    String inPipeline() {
        return "FROM standing k WHERE k.stage IN " + question.stages(selection.words());
    }

    Pipeline.Coverage coverage() throws SQLException {
        var due = sum(due()).total();
        var won = sum(won()).total();
        var target = question.target();
        return target == null ? new Pipeline.Coverage(null, due, null, won, null, null) : coverage(target, due, won);
    }

    String due() {
        return inPipeline() + " AND k.close_date >= '" + day(question.from()) + "' AND k.close_date < '"
                + day(question.to()) + "'";
    }

    String won() {
        return "FROM canonical_stay k SEMI JOIN standing c ON c.n = k.n WHERE k.outcome = "
                + selection.words().code(Outcome.WON) + " AND " + sight.sees("k") + " AND " + sight.standing("k")
                + " AND " + Sight.within("k.entered", question.window());
    }

    private static Pipeline.Coverage coverage(Money target, Total due, Total won) {
        var currency = target.currency().getCurrencyCode();
        var already = won.in(currency);
        var expected = due.in(currency);
        var toWin = already == null ? null : target.amount().subtract(already);
        var ratio = expected != null && toWin != null && toWin.signum() > 0 ? Exchange.ratio(expected, toWin) : null;
        return new Pipeline.Coverage(currency, due, target.amount(), won, toWin, ratio);
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, question.zone());
    }

    /** The rows of {@code k}, at their amounts and by the rates of their entries. */
    private Counted sum(String rows) throws SQLException {
        var sum = exchange.sum();
        var count = new long[1];
        var words = selection.words();
        selection.query(
                "SELECT k.currency, " + exchange.rate("k.currency", "k.entered", words) + ", sum(k.amount), count(*) "
                        + rows + " GROUP BY 1, 2, k.amount IS NULL",
                row -> {
                    count[0] += row.getLong(4);
                    sum.add(words.text(row.getInt(1)), row.getBigDecimal(3), row.getLong(4), row.getInt(2));
                });
        return new Counted(count[0], sum.total());
    }
}
