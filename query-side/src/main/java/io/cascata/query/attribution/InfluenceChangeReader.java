package io.cascata.query.attribution;

import static java.util.stream.Collectors.toMap;

import io.cascata.query.attribution.InfluenceChanges.Influence;
import io.cascata.query.attribution.InfluenceReport.Part;
import io.cascata.query.attribution.InfluenceReport.Rule;
import io.cascata.query.change.ChangeReader;
import io.cascata.query.change.Differences;
import io.cascata.query.change.Settled;
import io.cascata.query.export.Asked;
import io.cascata.query.export.Followed;
import io.cascata.query.viewpoint.Viewpoint;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duckdb.DuckDBConnection;

/** Asks what was sourced and influenced from two viewpoints over one connection, and finds of which opportunities, and why. */
record InfluenceChangeReader(DuckDBConnection connection, int limit, Links links) {

    /** What an answer from a viewpoint was asked, pinned. */
    @FunctionalInterface
    interface Links {

        Asked of(Viewpoint viewpoint, InfluenceReport report);
    }

    /** One of both answers. */
    private record Side(Vantage from, InfluenceReport report, InfluencePrints prints) {}

    /** The numbers of a report. */
    record Numbers(Part total, List<Rule> sourced, List<Part> influencedByTeam, List<Part> influenced) {

        static Numbers of(InfluenceReport report) {
            return new Numbers(report.total(), report.sourced(), report.influencedByTeam(), report.influenced());
        }

        static Numbers of(InfluenceReport report, Set<Part> without) {
            var influenced = report.influenced().stream()
                    .filter(part -> !without.contains(part))
                    .toList();
            FreshKeys.requireFew(influenced.size());
            return new Numbers(report.total(), report.sourced(), report.influencedByTeam(), influenced);
        }
    }

    InfluenceChanges between(AttributionQuestion then, AttributionQuestion now) throws SQLException {
        new FreshKeys(connection, Vantage.of(connection, then), Vantage.of(connection, now)).requireFew();
        var before = side("then", then);
        Statements.execute(connection, ResponsibleSql.keepClaimants());
        var after = side("now", now);
        var differing = before.prints().differing(after.prints());
        var found = found(before.from().responsible(after.from()), differing);
        var same = new HashSet<>(before.report().influenced());
        same.retainAll(new HashSet<>(after.report().influenced()));
        return new InfluenceChanges(
                before.from().seen(),
                after.from().seen(),
                Differences.between(followed(before, same), followed(after, same)),
                new Settled(connection)
                        .between(before.from().sight(), after.from().sight(), CreditChanges.RULES),
                found.total(),
                rows(
                        found,
                        before.prints().influences(differing.keySet()),
                        after.prints().influences(differing.keySet())));
    }

    private Followed<Numbers> followed(Side side, Set<Part> without) {
        var numbers = Numbers.of(side.report(), without);
        var asked = links.of(side.from().question().viewpoint(), side.report());
        return new Followed<>(numbers, InfluenceRows.links(numbers, asked));
    }

    private Side side(String name, AttributionQuestion question) throws SQLException {
        var from = Vantage.of(connection, question);
        var prints =
                new InfluencePrints(connection, new InfluenceSql.Kept(name, new SourceSql(question, from.sight())));
        return new Side(from, new InfluenceReader(connection, question, prints).read(), prints);
    }

    private static List<InfluenceChanges.Row> rows(
            ChangeReader.Found found, Map<String, Influence> then, Map<String, Influence> now) {
        return found.rows().stream()
                .map(row -> new InfluenceChanges.Row(
                        row.id(),
                        row.name(),
                        row.then(),
                        row.now(),
                        then.get(row.id().value()),
                        now.get(row.id().value()),
                        row.events()))
                .toList();
    }

    private ChangeReader.Found found(ResponsibleSql journeys, Map<Long, InfluencePrints.Differing> differing)
            throws SQLException {
        var deals = new ChangedDeals(connection, limit);
        deals.differing(
                List.of("journey", "lead", "account"),
                differing.entrySet().stream().collect(toMap(Map.Entry::getKey, each -> each.getValue()
                        .ways())));
        var sql = new InfluenceSql(journeys);
        return deals.found(journeys, sql.statements(), sql.happened());
    }
}
