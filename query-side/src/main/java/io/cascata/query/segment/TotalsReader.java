package io.cascata.query.segment;

import io.cascata.query.deals.Sight;
import io.cascata.query.segment.CoverageTotals.Missing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Reads totals over the tables of {@link CoverageSql}; headlines over those of {@link Committees} alone. */
record TotalsReader(DuckDBConnection connection, CoverageQuestion question, Sight sight) {

    /** One row of one statement, turned into an answer. */
    @FunctionalInterface
    private interface Answer<T> {

        T of(ResultSet row) throws SQLException;
    }

    private <T> List<T> read(String sql, Answer<T> answer) throws SQLException {
        var list = new ArrayList<T>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                list.add(answer.of(rows));
            }
        }
        return list;
    }

    Headlines headlines(Headlines.Ways ways) throws SQLException {
        var sql = "WITH there AS (FROM seg_link WHERE until IS NULL) SELECT count(*) FILTER ("
                + Sight.within("d.opened", question.window()) + "), count(*) FILTER (d.open),"
                + " count(*) FILTER (d.open AND m.members IS NULL), coalesce(sum(m.members), 0)::BIGINT,"
                + " (SELECT count(DISTINCT person) FROM there) FROM seg_deal d LEFT JOIN (SELECT n, count(*) AS members"
                + " FROM there GROUP BY n) m ON m.n = d.n";
        return read(
                        sql,
                        row -> new Headlines(
                                sight.knownAt(),
                                row.getLong(1),
                                row.getLong(2),
                                row.getLong(5),
                                row.getLong(4),
                                Lift.share(row.getLong(4), row.getLong(2)),
                                row.getLong(3),
                                ways.identified(),
                                ways.open(),
                                ways.members(),
                                ways.people()))
                .getFirst();
    }

    CoverageTotals totals(String opportunities, UnaryOperator<String> missing) throws SQLException {
        var roles = read(
                "SELECT role, count(*) FROM (" + CoverageSql.presence()
                        + ") WHERE open AND present < heads GROUP BY 1 ORDER BY 2 DESC, 1",
                row -> new Missing(row.getString(1), row.getLong(2), missing.apply(row.getString(1))));
        var sql = "SELECT count(*), count(*) FILTER (target > 0), count(*) FILTER (target > 0 AND filled = target),"
                + " coalesce(sum(target), 0), coalesce(sum(filled), 0), avg(filled / target) FILTER (target > 0)"
                + " FROM seg_cover WHERE open";
        return read(sql, row -> totals(row, roles, opportunities)).getFirst();
    }

    private CoverageTotals totals(ResultSet row, List<Missing> missing, String link) throws SQLException {
        return new CoverageTotals(
                sight.knownAt(),
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                Lift.share(row.getLong(5), row.getLong(4)),
                mean(row),
                missing,
                link);
    }

    private static @Nullable BigDecimal mean(ResultSet row) throws SQLException {
        double mean = row.getDouble(6);
        return row.wasNull() ? null : BigDecimal.valueOf(mean).setScale(4, RoundingMode.HALF_UP);
    }
}
