package io.cascata.query.attribution;

import io.cascata.log.EventLog;
import io.cascata.query.change.ThenParameters;
import io.cascata.query.deals.FilterParameters;
import io.cascata.query.export.Asked;
import io.cascata.query.export.Followed;
import io.cascata.query.export.RowWriter;
import io.cascata.query.export.TableExport;
import io.cascata.query.facts.FactStore;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.viewpoint.WhenParameters;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers what attribution is asked, with the addresses of the rows that each number counts. */
public final class AttributionAnswers {

    private static final int MOST_ROWS = 10_000;

    private final AttributionReports reports;
    private final AttributionChangeReports changes;
    private final EventLog log;
    private final InstantSource clock;

    /** {@code facts} gives the facts that serve at the moment. */
    public AttributionAnswers(Supplier<FactStore> facts, EventLog log, InstantSource clock) {
        this.reports = new AttributionReports(facts);
        this.changes = new AttributionChangeReports(facts);
        this.log = log;
        this.clock = clock;
    }

    /** The parameter that names the model. */
    private record Chosen(String model) {}

    /** What a model gives, as an answer of so many rows. Throws {@link InvalidQuestion} where it cannot answer the question. */
    public Followed<AttributionReport> report(
            String model,
            AttributionParameters parameters,
            FilterParameters filter,
            WhenParameters when,
            int mostRows) {
        if (mostRows < 1 || mostRows > MOST_ROWS) {
            throw new InvalidQuestion("limit", "from 1 to " + MOST_ROWS + " rows, not " + mostRows);
        }
        var report = reports.report(model(model), question(parameters, filter, when));
        return report.told(mostRows, links(model, parameters, filter, when, report));
    }

    /** The same as a table of all rows. */
    RowWriter rows(String model, AttributionParameters parameters, FilterParameters filter, WhenParameters when) {
        var report = reports.report(model(model), question(parameters, filter, when));
        return (format, to) ->
                TableExport.write(reports.store(), connection -> RowTable.of(connection, report), format, to);
    }

    /** What all rule models and Shapley give, side by side over one selection; the custom one where weights are given. */
    public List<Followed<AttributionReport>> models(
            AttributionParameters parameters, FilterParameters filter, WhenParameters when) {
        var question = question(parameters, filter, when);
        return reports.compare(Model.sideBySide(question.settings().custom() != null), question).stream()
                .map(report -> report.told(MOST_ROWS, links(report.model().name(), parameters, filter, when, report)))
                .toList();
    }

    private AttributionQuestion question(
            AttributionParameters parameters, FilterParameters filter, WhenParameters when) {
        return parameters.question(filter.filter(), when, log, clock.instant());
    }

    private static Model model(String name) {
        return FilterParameters.parse("model", Model.class, name);
    }

    /** The addresses of the credits behind what the model gives. */
    private static CreditLinks links(
            String model,
            AttributionParameters parameters,
            FilterParameters filter,
            WhenParameters when,
            AttributionReport report) {
        return new CreditLinks(Asked.of(new Chosen(model), parameters, filter, when)
                .pinned(report.position())
                .with("valuedAt", report.valuedAt()));
    }

    /** What a model gives from two viewpoints. Throws {@link InvalidQuestion} where it cannot answer the question. */
    public AttributionChanges changes(
            String model,
            AttributionParameters parameters,
            FilterParameters filter,
            WhenParameters when,
            ThenParameters then) {
        var present = new WhenParameters(null, null, when.tz());
        var chosen = model(model);
        return changes.between(
                then.viewpoint(when.moments(log)),
                when.viewpoint(log),
                chosen,
                parameters.question(filter.filter(), present, log, clock.instant()),
                then.rows(),
                (viewpoint, report) -> links(model, parameters, filter, when.from(viewpoint), report));
    }

    /** What teams sourced and influenced. */
    Followed<InfluenceReport> influence(
            AttributionParameters parameters, FilterParameters filter, WhenParameters when) {
        var report = reports.influence(question(parameters, filter, when));
        var numbers = InfluenceChangeReader.Numbers.of(report);
        return new Followed<>(report, InfluenceRows.links(numbers, asked(parameters, filter, when, report)));
    }

    private static Asked asked(
            AttributionParameters parameters, FilterParameters filter, WhenParameters when, InfluenceReport report) {
        return Asked.of(parameters, filter, when).pinned(report.position()).with("valuedAt", report.valuedAt());
    }

    /** What teams sourced and influenced, from two viewpoints. */
    public InfluenceChanges influence(
            AttributionParameters parameters, FilterParameters filter, WhenParameters when, ThenParameters then) {
        var present = new WhenParameters(null, null, when.tz());
        return changes.influence(
                then.viewpoint(when.moments(log)),
                when.viewpoint(log),
                parameters.question(filter.filter(), present, log, clock.instant()),
                then.rows(),
                (viewpoint, report) -> asked(parameters, filter, when.from(viewpoint), report));
    }

    /** The opportunities that a number of it counts, of one key or of all. Throws {@link InvalidQuestion} for another one. */
    RowWriter influenced(
            String number,
            @Nullable String key,
            AttributionParameters parameters,
            ValuedParameters valued,
            FilterParameters filter,
            WhenParameters when) {
        var present = valued.or(clock.instant(), when.moments(log));
        var question = parameters.question(filter.filter(), when, log, present);
        return (format, to) ->
                TableExport.write(reports.store(), reports.influenceRows(question, number, key), format, to);
    }
}
