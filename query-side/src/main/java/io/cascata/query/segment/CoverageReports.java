package io.cascata.query.segment;

import io.cascata.query.deals.Sight;
import io.cascata.query.export.ExportFormat;
import io.cascata.query.export.TableExport;
import io.cascata.query.facts.FactStore;
import io.cascata.query.segment.Committees.Which;
import io.cascata.query.viewpoint.Viewpoint;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.duckdb.DuckDBConnection;

/** Reports on how far people cover opportunities, and what went with it. */
final class CoverageReports {

    private final Supplier<FactStore> facts;

    CoverageReports(Supplier<FactStore> facts) {
        this.facts = facts;
    }

    /** An answer over one connection, with the addresses of rows as known at the position of the answer. */
    @FunctionalInterface
    private interface Answer<T> {

        T of(DuckDBConnection connection, Sight sight) throws SQLException;
    }

    private <T> T read(CoverageQuestion question, Which which, Answer<T> answer) {
        var store = facts.get();
        var sight = Sight.of(question.viewpoint(), store.position());
        return store.read(connection -> {
            CoverageSql.write(connection, question, which, sight);
            return answer.of(connection, sight);
        });
    }

    Lift lift(CoverageQuestion question, Links links) {
        return read(question, Which.SHARES, (connection, sight) -> new LiftReader(connection, question, sight)
                .read(links.rows(sight, "band")));
    }

    RolesPresent roles(CoverageQuestion question, RolesPresent.By by, Links links) {
        var store = facts.get();
        var sight = Sight.of(question.viewpoint(), store.position());
        return store.read(connection -> {
            Committees.of(connection, question.filter(), null, Which.ENDED, sight)
                    .writeHeld(connection);
            return new RolesPresentReader(connection, sight).read(by, links.rows(sight, "key"));
        });
    }

    /** {@code people} are asked for by links of their own: they are those of the opportunities open, whatever the window. */
    Headlines headlines(CoverageQuestion question, Links links, Links people) {
        var store = facts.get();
        var sight = Sight.of(question.viewpoint(), store.position());
        return store.read(connection -> {
            Committees.of(connection, question.filter(), null, Which.PEOPLE_OF_OPEN, sight)
                    .write(connection);
            var opportunities = links.to(sight, Links.OPPORTUNITIES);
            return new TotalsReader(connection, question, sight)
                    .headlines(new Headlines.Ways(
                            opportunities + "&state=opened",
                            opportunities + "&state=open",
                            people.members(sight),
                            people.people(sight)));
        });
    }

    CoverageTotals totals(CoverageQuestion question, Links links) {
        return read(question, Which.OPEN, (connection, sight) -> new TotalsReader(connection, question, sight)
                .totals(links.to(sight, Links.OPPORTUNITIES) + "&state=open", links.missing(sight)));
    }

    /** One row for each account and solution, with its opportunities and the people on them. */
    void decisions(CoverageQuestion question, ExportFormat format, OutputStream to) {
        var asOf = question.viewpoint().asOf();
        var pinned = Sight.of(question.viewpoint(), facts.get().position()).knownAt();
        var when = "&knownAt=" + pinned + (asOf == null ? "" : "&asOf=" + asOf);
        var sql = "SELECT x.account, " + Committees.word("d.solution") + " AS about, count(DISTINCT d.n) AS"
                + " opportunities, count(DISTINCT d.n) FILTER (d.open) AS open, count(DISTINCT d.n) FILTER (d.outcome ="
                + " (SELECT code FROM word WHERE text = 'WON')) AS won, count(DISTINCT l.person) AS people FROM seg_deal d"
                + " JOIN deal x ON x.n = d.n LEFT JOIN seg_then l ON l.n = d.n GROUP BY x.account, d.solution";
        var about = "account=' || url_encode(account) || '&solution=' || url_encode(about) || '" + when;
        var rows = "SELECT account, about AS solution, opportunities, open, won, people, '/api/segments/links?" + about
                + Links.MANY + "' AS links, '" + Links.OPPORTUNITIES + "?" + about + "' AS rows FROM (" + sql
                + ") ORDER BY account, about";
        write(sight -> rows, question.at(new Viewpoint(asOf, pinned)), Which.ENDED, format, to);
    }

    /** Writes the rows of a statement over the tables of {@link CoverageSql}. */
    void write(
            Function<Sight, String> sql, CoverageQuestion question, Which which, ExportFormat format, OutputStream to) {
        var store = facts.get();
        var sight = Sight.of(question.viewpoint(), store.position());
        TableExport.write(
                store,
                connection -> {
                    CoverageSql.write(connection, question, which, sight);
                    return sql.apply(sight);
                },
                format,
                to);
    }
}
