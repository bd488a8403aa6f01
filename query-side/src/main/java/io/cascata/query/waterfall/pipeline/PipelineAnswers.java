package io.cascata.query.waterfall.pipeline;

import io.cascata.log.EventLog;
import io.cascata.query.deals.FilterParameters;
import io.cascata.query.export.Asked;
import io.cascata.query.export.Followed;
import io.cascata.query.export.RowWriter;
import io.cascata.query.export.TableExport;
import io.cascata.query.facts.FactStore;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.viewpoint.WhenParameters;
import io.cascata.query.viewpoint.WindowParameters;
import io.cascata.query.waterfall.QuestionParameters;
import io.cascata.query.waterfall.WaterfallQuestion;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Answers what the pipeline is asked, over HTTP or on the command line, with the addresses of what every number counts. */
public final class PipelineAnswers {

    private static final String ROWS = "/api/pipeline/rows";
    private static final String BRIDGE = "/api/pipeline/bridge";

    /** The rows of what the waterfall is worth are those of its own numbers. */
    private static final String WATERFALL = "/api/waterfall/rows";

    private final Supplier<FactStore> facts;
    private final Pipelines pipelines;
    private final EventLog log;

    /** {@code facts} gives the facts that serve at the moment. */
    public PipelineAnswers(Supplier<FactStore> facts, History history, EventLog log) {
        this.facts = facts;
        this.pipelines = new Pipelines(facts, history);
        this.log = log;
    }

    /** The parameter that says what pipeline is; the target counts no rows. */
    private record From(@Nullable String stage) {}

    /** Throws {@link InvalidQuestion} where a parameter makes no sense. */
    public Followed<Pipeline> pipeline(
            FilterParameters filter, WindowParameters window, PipelineParameters parameters, WhenParameters when) {
        var pipeline = pipelines.read(question(filter, window, parameters, when), window.period());
        var asked = Asked.of(filter, window, new From(parameters.stage()), when).pinned(pipeline.knownAt());
        return new Followed<>(pipeline, PipelineRows.links(pipeline, asked.numbers(ROWS), asked.at(BRIDGE)));
    }

    /** The opportunities that a number of it sums. */
    RowWriter rows(
            FilterParameters filter,
            WindowParameters window,
            PipelineParameters parameters,
            WhenParameters when,
            String number) {
        var question = question(filter, window, parameters, when);
        return (format, to) -> TableExport.write(
                facts.get(), connection -> PipelineReader.rows(connection, question, number), format, to);
    }

    /** One row for each opportunity of the bridge. */
    RowWriter bridge(
            FilterParameters filter, WindowParameters window, PipelineParameters parameters, WhenParameters when) {
        var question = question(filter, window, parameters, when);
        return (format, to) -> TableExport.write(
                facts.get(), connection -> PipelineReader.bridgeRows(connection, question), format, to);
    }

    private PipelineQuestion question(
            FilterParameters filter, WindowParameters window, PipelineParameters parameters, WhenParameters when) {
        return parameters.question(filter, window, when.viewpoint(log), when.moments(log));
    }

    /** What the waterfall is worth. */
    public Followed<StageValues> values(
            FilterParameters filter, WindowParameters window, QuestionParameters how, WhenParameters when) {
        var moments = when.moments(log);
        var values = pipelines.values(how.of(WaterfallQuestion.EVERYTHING)
                .with(filter.filter())
                .with(window.window(moments))
                .with(when.viewpoint(log))
                .in(moments.zone()));
        var asked = Asked.of(filter, window, how, when).pinned(values.knownAt());
        return new Followed<>(values, links(values, asked.numbers(WATERFALL)));
    }

    private static Map<String, String> links(StageValues values, UnaryOperator<String> address) {
        var links = new LinkedHashMap<String, String>();
        for (int i = 0; i < values.stages().size(); i++) {
            var row = values.stages().get(i);
            if (row.entered() > 0) {
                links.put("/stages/" + i + "/entered", address.apply("stages/" + row.key() + "/valueAtEntry"));
                links.put("/stages/" + i + "/atEntry", address.apply("stages/" + row.key() + "/valueAtEntry"));
            }
            if (row.open() > 0) {
                links.put("/stages/" + i + "/open", address.apply("stages/" + row.key() + "/openValue"));
                links.put("/stages/" + i + "/openValue", address.apply("stages/" + row.key() + "/openValue"));
            }
        }
        for (int i = 0; i < values.results().size(); i++) {
            var row = values.results().get(i);
            if (row.count() > 0) {
                links.put("/results/" + i + "/count", address.apply("results/" + row.outcome()));
                links.put("/results/" + i + "/total", address.apply("results/" + row.outcome()));
            }
        }
        return links;
    }
}
