package io.cascata.query.waterfall.pace;

import io.cascata.events.value.Outcome;
import io.cascata.query.money.Exchange;
import io.cascata.query.waterfall.Ratio;
import io.cascata.query.waterfall.Selection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** Reads how fast opportunities move. */
final class VelocityReader {

    private final Selection selection;
    private final VelocitySql sql;
    private final Exchange exchange;

    VelocityReader(Selection selection, Exchange exchange) {
        this.selection = selection;
        this.exchange = exchange;
        this.sql = new VelocitySql(selection);
    }

    Velocity read() throws SQLException {
        var sales = new SalesSums(exchange);
        selection.query(sql.sales(exchange), row -> sales.add(selection.words().text(row.getInt(1)), row));
        return new Velocity(
                selection.sight().knownAt(),
                selection.question().viewpoint().asOf(),
                progression(),
                closedDeals(),
                sales.sales(),
                sales.together(),
                sales.withoutAmount());
    }

    private List<Velocity.Progression> progression() throws SQLException {
        var counts = new HashMap<String, long[]>();
        selection.query(
                sql.progression(),
                row -> counts.put(selection.words().known(row.getInt(1)), new long[] {row.getLong(2), row.getLong(3)}));
        var rows = new ArrayList<Velocity.Progression>();
        for (var stage : selection.model().way()) {
            var count = counts.get(stage.key());
            if (stage.outcome() == Outcome.OPEN && count != null) {
                rows.add(new Velocity.Progression(
                        stage.stageKey(), stage.name(), count[0], count[1], Ratio.of(count[1], count[0])));
            }
        }
        return rows;
    }

    private Velocity.ClosedDeals closedDeals() throws SQLException {
        var first = selection.model().first().orElse(null);
        var found = new ArrayList<Velocity.ClosedDeals>();
        selection.query(sql.closed(first), row -> {
            var days = Days.list(row, 3);
            found.add(new Velocity.ClosedDeals(
                    first == null ? null : first.stageKey(),
                    row.getLong(1),
                    row.getLong(4) - row.getLong(1),
                    Days.of(row.getBigDecimal(2)),
                    days[0],
                    days[1],
                    days[2]));
        });
        return found.getFirst();
    }
}
