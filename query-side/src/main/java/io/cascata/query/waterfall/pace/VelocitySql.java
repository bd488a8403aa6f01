package io.cascata.query.waterfall.pace;

import io.cascata.events.value.Outcome;
import io.cascata.query.deals.Sight;
import io.cascata.query.money.Exchange;
import io.cascata.query.waterfall.Model;
import io.cascata.query.waterfall.RowsBehind;
import io.cascata.query.waterfall.Selection;
import org.jspecify.annotations.Nullable;

/** The statements behind {@link Velocity}, and the rows behind its numbers. */
final class VelocitySql {

    private final Selection selection;
    private final Sight sight;

    VelocitySql(Selection selection) {
        this.selection = selection;
        this.sight = selection.sight();
    }

    /**
     * Stage, present, progressed. A stay that advanced within the window has progressed by that; only after those that
     * ended otherwise is looked for a later one.
     */
    String progression() {
        var advanced = ended() + " AND s.how = " + selection.words().code(End.ADVANCED);
        var present = "SELECT s.n, s.pos, s.entered, s.stage, s.stage_order, " + advanced + " AS advanced, " + ended()
                + " AS ended FROM " + selection.model().stays() + " s WHERE " + present();
        return "WITH present AS (" + present
                + "), again AS (SELECT DISTINCT s.n, s.stage FROM (FROM present WHERE ended"
                + " AND NOT advanced) s JOIN " + later() + "), progressed AS (SELECT n, stage, bool_or(advanced) AS"
                + " advanced FROM present GROUP BY n, stage) SELECT p.stage, count(*), count(*) FILTER (p.advanced OR"
                + " a.n IS NOT NULL) FROM progressed p LEFT JOIN again a ON a.n = p.n AND a.stage = p.stage"
                + " GROUP BY p.stage";
    }

    private String ended() {
        return selection.sight().ended("s") + " AND " + Moment.before("s.left_at", selection.question());
    }

    /** The last presence of each opportunity in a stage within the window. */
    String present(int stage) {
        return latest() + " WHERE s.stage = " + stage + " AND " + present() + " GROUP BY s.n";
    }

    /** The first later stage of each opportunity that was in a stage. */
    String progressed(int stage) {
        return "SELECT t.n, arg_min(t.pos, (t.entered, t.pos)) AS pos, min(t.entered) AS at, NULL::BIGINT AS until,"
                + " NULL::BIGINT AS until_pos, arg_min(t.amount, (t.entered, t.pos)) AS amount,"
                + " arg_min(t.currency, (t.entered, t.pos)) AS currency FROM "
                + selection.model().stays() + " s JOIN "
                + later() + " WHERE s.stage = " + stage + " AND " + present() + " GROUP BY t.n";
    }

    private String latest() {
        var last = "(s.entered, s.pos)";
        return "SELECT s.n, arg_max(s.pos, " + last + ") AS pos, max(s.entered) AS at, NULL::BIGINT AS until,"
                + " NULL::BIGINT AS until_pos, arg_max(s.amount, " + last + ") AS amount, arg_max(s.currency, " + last
                + ") AS currency FROM " + selection.model().stays() + " s";
    }

    private String later() {
        return selection.model().stays()
                + " t ON t.n = s.n AND " + Moment.after("t", "s.entered", "s.pos")
                + " AND t.stage_order > s.stage_order AND "
                + sight.sees("t") + " AND " + Moment.before("t.entered", selection.question()) + " AND "
                + selection.model().criterion("t", selection.words()) + " AND t.outcome IN (" + code(Outcome.OPEN)
                + ", " + code(Outcome.WON) + ")";
    }

    private String present() {
        return "s.outcome = " + code(Outcome.OPEN) + " AND " + sight.sees("s") + " AND " + selection.ofFilter("s")
                + " AND " + Moment.present("s", selection);
    }

    private int code(Outcome outcome) {
        return selection.words().code(outcome);
    }

    /** From the first entry of the stage to winning: how many, mean, percentiles, and how many won in all. */
    String closed(Model.@Nullable Stage first) {
        var took = "k.entered - f.entered";
        return "SELECT count(f.n), avg(" + took + "), quantile_cont(" + took + ", [0.5, 0.75, 0.9]), count(*) "
                + closings(String.valueOf(code(Outcome.WON))) + " LEFT JOIN " + entries(first);
    }

    /** The first entries of those that were won: each with its winning as the end. */
    String closedRows(Model.@Nullable Stage first) {
        return "SELECT k.n, f.pos, f.entered AS at, k.entered AS until, k.pos AS until_pos, k.amount, k.currency "
                + closings(String.valueOf(code(Outcome.WON))) + " JOIN " + entries(first);
    }

    /** Those that were won without that. */
    String leftOut(Model.@Nullable Stage first) {
        return "SELECT " + RowsBehind.begun("k") + " " + closings(String.valueOf(code(Outcome.WON))) + " LEFT JOIN "
                + entries(first) + " WHERE f.n IS NULL";
    }

    private String entries(Model.@Nullable Stage first) {
        return selection.model().stays() + " f ON f.n = k.n AND f.visit = 1 AND f.stage = "
                + (first == null ? "NULL" : selection.words().code(first.key())) + " AND " + sight.sees("f")
                + " AND f.entered <= k.entered";
    }

    /**
     * Currency (0 where there is no amount), rate of the day of closing, won and lost, won, sum of the won, and of the
     * cycles of the won.
     */
    String sales(Exchange exchange) {
        var won = " FILTER (k.outcome = " + code(Outcome.WON) + ")";
        return "SELECT " + priced() + ", " + exchange.rate("k.currency", "k.entered", selection.words())
                + ", count(*), count(*)" + won + ", sum(k.amount)" + won + ", (sum(k.entered - k.opened)" + won
                + ")::DECIMAL(38, 0) " + closings(both()) + " GROUP BY 1, 2 ORDER BY 1, 2";
    }

    String salesRows(int currency, boolean wonOnly) {
        return sales(wonOnly) + " = " + currency;
    }

    /** Those of all currencies. */
    String salesRows(boolean wonOnly) {
        return sales(wonOnly) + " <> 0";
    }

    private String sales(boolean wonOnly) {
        return "SELECT " + RowsBehind.begun("k") + " " + closings(wonOnly ? String.valueOf(code(Outcome.WON)) : both())
                + " WHERE " + priced();
    }

    private static String priced() {
        return "CASE WHEN k.amount IS NULL THEN 0 ELSE k.currency END";
    }

    private String both() {
        return code(Outcome.WON) + ", " + code(Outcome.LOST);
    }

    /** The latest closings of these outcomes within the window. */
    private String closings(String outcomes) {
        return "FROM (SELECT c.* FROM canonical_stay c SEMI JOIN " + selection.deals()
                + " d ON d.n = c.n WHERE c.outcome IN ("
                + outcomes + ") AND " + sight.sees("c") + " AND " + sight.standing("c") + " AND "
                + Sight.within("c.entered", selection.question().window()) + ") k";
    }
}
