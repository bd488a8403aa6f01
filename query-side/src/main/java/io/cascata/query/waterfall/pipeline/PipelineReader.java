package io.cascata.query.waterfall.pipeline;

import io.cascata.query.deals.Sight;
import io.cascata.query.facts.Words;
import io.cascata.query.money.Exchange;
import io.cascata.query.waterfall.Selection;
import io.cascata.query.waterfall.WaterfallQuestion;
import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBConnection;

/** Reads all of the pipeline over one connection. */
final class PipelineReader {

    private final PipelineQuestion question;
    private final PipelineSettings settings;
    private final Selection selection;
    private final Sight sight;
    private final Words words;
    private final Exchange exchange;

    PipelineReader(DuckDBConnection connection, PipelineQuestion question, PipelineSettings settings)
            throws SQLException {
        this.question = question;
        this.settings = settings;
        this.selection = selection(connection, question);
        this.sight = selection.sight();
        this.words = selection.words();
        this.exchange = new Exchange(settings.exchange(), question.zone());
    }

    private static Selection selection(DuckDBConnection connection, PipelineQuestion question) throws SQLException {
        return Selection.canonical(
                connection,
                WaterfallQuestion.EVERYTHING
                        .with(question.filter())
                        .with(question.viewpoint())
                        .with(question.window()));
    }

    Pipeline read() throws SQLException {
        var sums = new PipelineSums(selection, question, exchange);
        var open = OpenSums.read(selection, sums, exchange);
        var weights = new Weights(selection, settings).read(open);
        return new Pipeline(
                sight.knownAt(),
                question.viewpoint().asOf(),
                question.from(),
                question.to(),
                question.stage(),
                List.of(sums.atFirstEntry(), open.created()),
                open.pipeline(),
                weights,
                Weights.total(weights, exchange),
                sums.coverage(open.due()),
                new MonthEnds(selection, question, exchange).read(),
                bridge());
    }

    private List<PipelineBridge> bridge() throws SQLException {
        var sums = new BridgeSums(words);
        selection.query(new BridgeSql(question, sight, words).groups(), sums::add);
        return sums.bridges();
    }

    static String bridgeRows(DuckDBConnection connection, PipelineQuestion question) throws SQLException {
        var selection = selection(connection, question);
        var words = selection.words();
        return new BridgeSql(question, selection.sight(), words).rows();
    }

    static String rows(DuckDBConnection connection, PipelineQuestion question, String number) throws SQLException {
        var selection = selection(connection, question);
        var parts = number.split("/", -1);
        return parts.length == 3 && parts[0].equals("bridge")
                ? new BridgeSql(question, selection.sight(), selection.words())
                        .step(PipelinePart.of(parts[2]), parts[1])
                : new PipelineRows(selection, question).sql(number);
    }
}
