package io.cascata.query.segment;

import io.cascata.log.EventLog;
import io.cascata.query.deals.FilterParameters;
import io.cascata.query.export.Asked;
import io.cascata.query.export.Followed;
import io.cascata.query.export.RowWriter;
import io.cascata.query.facts.FactStore;
import io.cascata.query.viewpoint.WhenParameters;
import io.cascata.query.viewpoint.WindowParameters;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers what is asked about coverage, over HTTP or on the command line, with the addresses of what every number counts. */
public final class CoverageAnswers {

    private final CoverageReports reports;
    private final EventLog log;

    /** {@code facts} gives the facts that serve at the moment. */
    public CoverageAnswers(Supplier<FactStore> facts, EventLog log) {
        this.reports = new CoverageReports(facts);
        this.log = log;
    }

    private static Links links(Record... parameters) {
        var asked = Asked.of(parameters);
        return new Links((path, knownAt) -> asked.pinned(knownAt).at(path));
    }

    /** How far all open opportunities are covered together. */
    public Followed<CoverageTotals> totals(FilterParameters filter, WhenParameters when) {
        var totals = reports.totals(CoverageQuestion.of(when.viewpoint(log)).of(filter.filter()), links(filter, when));
        return new Followed<>(totals, CoverageLinks.of(totals));
    }

    /** What became of well-covered opportunities against others. */
    public Followed<Lift> lift(
            CoverageParameters parameters, FilterParameters filter, WindowParameters window, WhenParameters when) {
        var question = parameters.question(filter.filter(), when, window, log);
        var lift = reports.lift(question, links(parameters, filter, window, when));
        return new Followed<>(lift, CoverageLinks.of(lift));
    }

    /** How far opportunities got by the roles that were present; {@code by} is role or set. */
    public Followed<RolesPresent> roles(@Nullable String by, FilterParameters filter, WhenParameters when) {
        var question = CoverageQuestion.of(when.viewpoint(log)).of(filter.filter());
        var roles = reports.roles(question, RolesPresent.By.of(by), links(CoverageRows.by(by), filter, when));
        return new Followed<>(roles, CoverageLinks.of(roles));
    }

    /** Opportunities identified, open, and the people attached to them. */
    public Followed<Headlines> headlines(FilterParameters filter, WindowParameters window, WhenParameters when) {
        var question =
                CoverageQuestion.of(when.viewpoint(log)).of(filter.filter()).in(window.window(when.moments(log)));
        var headlines = reports.headlines(question, links(filter, window, when), links(filter, when));
        return new Followed<>(headlines, CoverageLinks.of(headlines));
    }

    /** The opportunities behind numbers of coverage. */
    public RowWriter opportunities(
            CoverageRows rows,
            CoverageParameters parameters,
            FilterParameters filter,
            WindowParameters window,
            WhenParameters when) {
        var question = parameters.question(filter.filter(), when, window, log);
        var chosen = rows.chosen();
        return (format, to) -> reports.write(
                sight -> new CoverageRowsSql(chosen, question, sight).sql(), question, rows.which(), format, to);
    }

    /** One row for each account and solution, with its opportunities and the people on them. */
    public RowWriter decisions(FilterParameters filter, WhenParameters when) {
        var question = CoverageQuestion.of(when.viewpoint(log)).of(filter.filter());
        return (format, to) -> reports.decisions(question, format, to);
    }
}
