package io.cascata.query.waterfall;

import io.cascata.log.EventLog;
import io.cascata.query.deals.FilterParameters;
import io.cascata.query.export.Asked;
import io.cascata.query.export.Followed;
import io.cascata.query.export.RowWriter;
import io.cascata.query.export.TableExport;
import io.cascata.query.facts.FactStore;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.viewpoint.WhenParameters;
import io.cascata.query.viewpoint.WindowParameters;
import java.util.function.Supplier;

/** Answers what the waterfall is asked, over HTTP or on the command line, with the addresses of what every number counts. */
public final class WaterfallAnswers {

    private static final String ROWS = "/api/waterfall/rows";

    private final WaterfallReport report;
    private final Supplier<FactStore> facts;
    private final EventLog log;

    /** {@code facts} gives the facts that serve at the moment. */
    public WaterfallAnswers(WaterfallReport report, Supplier<FactStore> facts, EventLog log) {
        this.report = report;
        this.facts = facts;
        this.log = log;
    }

    /** Throws {@link InvalidQuestion} where a parameter makes no sense. */
    public Followed<Waterfall> waterfall(
            FilterParameters filter, WindowParameters window, QuestionParameters how, WhenParameters when) {
        var waterfall = report.waterfall(question(filter, window, how, when));
        var asked = Asked.of(filter, window, how, when).pinned(waterfall.knownAt());
        return new Followed<>(waterfall, WaterfallLinks.of(waterfall, asked.numbers(ROWS)));
    }

    /** The opportunities or stays that a number of it counts. */
    RowWriter rows(
            FilterParameters filter,
            WindowParameters window,
            QuestionParameters how,
            WhenParameters when,
            String number) {
        var question = question(filter, window, how, when);
        return (format, to) -> TableExport.write(
                facts.get(), connection -> new NumberRows(Selection.of(connection, question)).sql(number), format, to);
    }

    private WaterfallQuestion question(
            FilterParameters filter, WindowParameters window, QuestionParameters how, WhenParameters when) {
        return how.of(WaterfallQuestion.EVERYTHING)
                .with(filter.filter())
                .with(window.window(when.moments(log)))
                .with(when.viewpoint(log));
    }

    /** The canonical stages under the names of the four published waterfalls, side by side. */
    public Followed<SideBySide> vocabularies(FilterParameters filter, WindowParameters window, WhenParameters when) {
        var sideBySide = SideBySide.of(report.waterfall(
                question(filter, window, QuestionParameters.DEFAULT, when).with(WaterfallQuestion.Stages.CANONICAL)));
        var asked = Asked.of(filter, window, when).pinned(sideBySide.knownAt());
        return new Followed<>(sideBySide, ClosingLinks.of(sideBySide, asked));
    }
}
