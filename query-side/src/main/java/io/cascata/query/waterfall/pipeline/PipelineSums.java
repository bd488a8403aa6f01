package io.cascata.query.waterfall.pipeline;

import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Money;
import io.cascata.events.value.Outcome;
import io.cascata.query.deals.Sight;
import io.cascata.query.money.Exchange;
import io.cascata.query.money.Total;
import io.cascata.query.waterfall.Selection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;

/** What was created, what is in the pipeline, and whether it covers the target. */
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
        var seen = sight.sees("k") + " AND k.stage IN " + question.stages(selection.words()) + " AND k.visit = 1";
        var first = question.stage() == CanonicalStage.PIPELINE
                ? "canonical_stay k WHERE " + seen
                : "(SELECT * FROM canonical_stay k WHERE " + seen
                        + " QUALIFY row_number() OVER (PARTITION BY k.n ORDER BY k.entered, k.pos) = 1) k WHERE true";
        return "FROM " + first + " AND " + Sight.within("k.entered", question.window()) + " AND "
                + selection.ofDeals("k");
    }

    String openedAndOpen() {
        return "FROM standing k WHERE k.outcome = " + selection.words().code(Outcome.OPEN) + " AND " + isFresh();
    }

    String inPipeline() {
        return "FROM standing k WHERE " + isInPipeline();
    }

    String due() {
        return "FROM standing k WHERE " + isDue();
    }

    /** Whether {@code k} was opened in the window. */
    String isFresh() {
        return Sight.within("k.opened", question.window());
    }

    String isInPipeline() {
        return "k.stage IN " + question.stages(selection.words());
    }

    /** Whether {@code k}, which is in the pipeline, is expected to close in the window. */
    String isDue() {
        return isInPipeline() + " AND k.close_date >= '" + day(question.from()) + "' AND k.close_date < '"
                + day(question.to()) + "'";
    }

    String won() {
        return selection.closings() + " AND k.outcome = " + selection.words().code(Outcome.WON);
    }

    Pipeline.Coverage coverage(Total due) throws SQLException {
        var won = sum(won()).total();
        var target = question.target();
        return target == null ? new Pipeline.Coverage(null, due, null, won, null, null) : coverage(target, due, won);
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
