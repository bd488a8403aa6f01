package io.cascata.query.waterfall;

import io.cascata.events.value.Outcome;
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
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers what was closed, grouped by a dimension, with the addresses of the closings that each number counts. */
public final class ClosingAnswers {

    private final WaterfallReport report;
    private final Supplier<FactStore> facts;
    private final EventLog log;

    /** {@code facts} gives the facts that serve at the moment. */
    public ClosingAnswers(WaterfallReport report, Supplier<FactStore> facts, EventLog log) {
        this.report = report;
        this.facts = facts;
        this.log = log;
    }

    /** The parameter that names the dimension. */
    private record Dimension(String by) {}

    /** Throws {@link InvalidQuestion} where there is no such dimension. */
    public List<Followed<ClosingRow>> grouped(
            FilterParameters filter, String by, WindowParameters window, WhenParameters when) {
        var question = question(filter, window, when);
        var asked = Asked.of(new Dimension(by), filter, window, when)
                .pinned(Objects.requireNonNull(question.viewpoint().knownAt()));
        return ClosingLinks.of(report.closings(question, dimension(by)), asked);
    }

    /** The closings that a number counts, of one key or of none. Throws {@link InvalidQuestion} for another number. */
    RowWriter rows(
            FilterParameters filter,
            String by,
            @Nullable String key,
            String number,
            WindowParameters window,
            WhenParameters when) {
        var outcome =
                number.equals(ClosingLinks.CLOSED) ? null : FilterParameters.parse("number", Outcome.class, number);
        var question = question(filter, window, when);
        var dimension = dimension(by);
        var value = key == null || key.isEmpty() ? null : key;
        return (format, to) -> TableExport.write(
                facts.get(),
                connection -> new ClosingReader(connection, question, dimension).rows(value, outcome),
                format,
                to);
    }

    private WaterfallQuestion question(FilterParameters filter, WindowParameters window, WhenParameters when) {
        var moments = when.moments(log);
        return WaterfallQuestion.EVERYTHING
                .with(filter.filter())
                .with(window.window(moments))
                .with(when.viewpoint(log).pinned(facts.get().position()))
                .in(moments.zone());
    }

    private static ClosingRow.By dimension(String by) {
        return FilterParameters.parse("by", ClosingRow.By.class, by);
    }
}
