package io.cascata.query.attribution;

import static java.util.stream.Collectors.toMap;

import io.cascata.query.attribution.AttributionChanges.Shared;
import io.cascata.query.attribution.AttributionReport.Path;
import io.cascata.query.attribution.AttributionReport.Rest;
import io.cascata.query.attribution.AttributionReport.Row;
import io.cascata.query.change.ChangeReader;
import io.cascata.query.change.Differences;
import io.cascata.query.change.Rules;
import io.cascata.query.change.Settled;
import io.cascata.query.export.Followed;
import io.cascata.query.viewpoint.Viewpoint;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Asks what a model gives from two viewpoints over one connection, and finds whose credits differ and why. */
record CreditChanges(DuckDBConnection connection, Model model, int limit, Links links) {

    /** Makes the links to what is behind an answer from a viewpoint. */
    @FunctionalInterface
    interface Links {

        CreditLinks of(Viewpoint viewpoint, AttributionReport report);
    }

    static final Set<Rules> RULES = EnumSet.of(Rules.STAGES, Rules.SUPPRESSION);

    /** One of both answers. */
    private record Side(Vantage from, AttributionReport report, JourneyPrints prints) {

        Numbers numbers(Set<Row> without, CreditLinks links) {
            var rows = report.rows().stream()
                    .filter(row -> !without.contains(row))
                    .map(row -> row.linked(links))
                    .toList();
            FreshKeys.requireFew(rows.size());
            var rest = report.unattributed();
            var total = report.total();
            return new Numbers(
                    rows,
                    rest.linked(links.unattributed(rest)),
                    total.linked(links.total(total)),
                    report.fallbacks(),
                    report.paths());
        }
    }

    /** The numbers of a report. */
    record Numbers(
            List<Row> rows,
            Rest unattributed,
            Rest total,
            long fallbacks,
            @Nullable Path paths) {}

    AttributionChanges between(AttributionQuestion then, AttributionQuestion now) throws SQLException {
        new FreshKeys(connection, Vantage.of(connection, then), Vantage.of(connection, now)).requireFew();
        var before = side(then);
        Statements.execute(connection, ResponsibleSql.keep());
        var after = side(now);
        var differing = before.prints().differing(after.prints());
        var found = found(before, after, differing);
        var same = new HashSet<>(before.report().rows());
        same.retainAll(new HashSet<>(after.report().rows()));
        return new AttributionChanges(
                before.from().seen(),
                after.from().seen(),
                Differences.between(followed(before, same), followed(after, same)),
                new Settled(connection)
                        .between(before.from().sight(), after.from().sight(), RULES),
                found.total(),
                rows(found, before.prints().shared(differing), after.prints().shared(differing)));
    }

    private Followed<Numbers> followed(Side side, Set<Row> without) {
        var leading = links.of(side.from().question().viewpoint(), side.report());
        return new Followed<>(
                side.numbers(without, leading), leading.fallbacks(side.report().fallbacks()));
    }

    private static List<AttributionChanges.Row> rows(
            ChangeReader.Found found, Map<String, Shared> then, Map<String, Shared> now) {
        return found.rows().stream()
                .map(row -> new AttributionChanges.Row(
                        row.id(),
                        row.name(),
                        row.then(),
                        row.now(),
                        then.get(row.id().value()),
                        now.get(row.id().value()),
                        row.events()))
                .toList();
    }

    private Side side(AttributionQuestion question) throws SQLException {
        var reader = ReportReader.of(connection, question);
        var prints = new JourneyPrints(model, question.settings());
        var report = reader.read(List.of(model), prints).getFirst();
        return new Side(new Vantage(question, reader.sight()), report, prints);
    }

    private ChangeReader.Found found(Side before, Side after, Set<Long> differing) throws SQLException {
        var deals = new ChangedDeals(connection, limit);
        deals.differing(List.of(), differing.stream().collect(toMap(d -> d, d -> new boolean[0])));
        var sql = before.from().responsible(after.from());
        return deals.found(sql, sql.statements(), sql.happened());
    }
}
