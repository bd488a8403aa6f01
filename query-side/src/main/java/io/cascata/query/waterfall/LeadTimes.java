package io.cascata.query.waterfall;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lead times between pairs of stages: first entry to first entry. */
final class LeadTimes {

    private static final double MICROS_PER_SECOND = 1_000_000d;

    private LeadTimes() {}

    static List<Waterfall.LeadTime> read(Selection selection) throws SQLException {
        var times = new ArrayList<Waterfall.LeadTime>();
        for (var pair : selection.question().leadTimes()) {
            require(selection.model(), pair);
            selection.query(
                    sql(selection, pair),
                    row -> times.add(new Waterfall.LeadTime(
                            pair,
                            row.getLong(1),
                            seconds(row.getBigDecimal(2)),
                            seconds(row.getBigDecimal(3)),
                            row.getLong(4) - row.getLong(1))));
        }
        return times;
    }

    private static void require(Model model, StagePair pair) {
        for (var key : List.of(pair.from(), pair.to())) {
            model.stage("leadTimes", key);
        }
    }

    private static String sql(Selection selection, StagePair pair) {
        return "SELECT count(t.entered), median(t.entered - a.entered), avg(t.entered - a.entered), count(*) "
                + entries(selection, pair);
    }

    /** The first entries into the first stage, each with that into the second as its end; or those without such an end. */
    static String rows(Selection selection, StagePair pair, boolean reached) {
        return "SELECT a.n, a.pos, a.entered AS at, t.entered AS until, t.pos AS until_pos, a.amount, a.currency "
                + entries(selection, pair) + " AND t.entered IS " + (reached ? "NOT NULL" : "NULL");
    }

    private static String entries(Selection selection, StagePair pair) {
        var table = selection.model().stays();
        var sight = selection.sight();
        return "FROM " + table
                + " a SEMI JOIN " + selection.deals() + " c ON c.n = a.n LEFT JOIN " + table
                + " t ON t.n = a.n AND t.stage = "
                + selection.words().code(pair.to().value()) + " AND t.visit = 1 AND t.entered >= a.entered AND "
                + sight.sees("t")
                + " WHERE a.visit = 1 AND a.stage = "
                + selection.words().code(pair.from().value()) + " AND " + sight.sees("a")
                + " AND " + selection.inWindow("a");
    }

    private static @Nullable Double seconds(@Nullable BigDecimal micros) {
        return micros == null ? null : micros.doubleValue() / MICROS_PER_SECOND;
    }
}
