package io.cascata.query.waterfall;

import io.cascata.events.value.StageKey;
import io.cascata.query.deals.DealFilter;
import io.cascata.query.facts.FactStore;
import io.cascata.query.money.DatedRates;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.Viewpoint;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** The waterfall from the facts of stage history, each answer from one snapshot of them. */
public final class FactWaterfall implements WaterfallReport {

    private static final Comparator<Waterfall.Flow> FLOW_ORDER = Comparator.<Waterfall.Flow, String>comparing(
                    flow -> String.valueOf(flow.from()))
            .thenComparing(flow -> String.valueOf(flow.to()));

    private final Supplier<FactStore> facts;
    private final DatedRates rates;

    /** {@code facts} gives the store that serves at the moment; rates are in the history. */
    public FactWaterfall(Supplier<FactStore> facts, History history) {
        this.facts = facts;
        this.rates = new DatedRates(history);
    }

    @Override
    public Waterfall waterfall(WaterfallQuestion question) {
        return facts.get().read(connection -> answer(connection, question));
    }

    private static Waterfall answer(DuckDBConnection connection, WaterfallQuestion question) throws SQLException {
        var selection = Selection.of(connection, question);
        var model = selection.model();
        var stays = StayCounts.read(selection);
        var reached = ReachCounts.read(selection);
        var standing = StandingCounts.read(selection);
        var rows = rows(model, stays, reached, standing);
        return new Waterfall(
                model.process(),
                model.name(),
                selection.sight().knownAt(),
                question.viewpoint().asOf(),
                standing.opportunities(),
                rows,
                flows(stays),
                ResultCounts.read(selection),
                standing.outcomes(),
                standing.current(model),
                LeadTimes.read(selection),
                rows.stream().allMatch(FactWaterfall::balanced));
    }

    private static boolean balanced(StageRow row) {
        return row.stays().balances() && row.reach().balances();
    }

    static long position(DuckDBConnection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT pos FROM progress")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static List<StageRow> rows(
            Model model, StayCounts.All stays, ReachCounts reached, StandingCounts standing) {
        var rows = new ArrayList<StageRow>();
        for (var stage : model.stages()) {
            var reach = reached.of(stage);
            var counts = stays.of(stage);
            if (stage.current() || reach.reached() > 0 || counts.stays().entries() > 0) {
                rows.add(row(stage, reach, counts, reached, standing));
            }
        }
        return rows;
    }

    private static StageRow row(
            Model.Stage stage, StageRow.Reach reach, StayCounts counts, ReachCounts reached, StandingCounts standing) {
        var stays = counts.stays();
        return new StageRow(
                stage.stageKey(),
                stage.order(),
                stage.name(),
                stage.canonical(),
                stage.owner(),
                reach,
                stays,
                reached.toNext(stage),
                reached.fromFirst(stage),
                counts.time(),
                Ratio.of(stays.leaked(), stays.ended()),
                reached.skipRate(stage),
                counts.valueAtEntry(),
                standing.open(stage));
    }

    private static List<Waterfall.Flow> flows(StayCounts.All stays) {
        var flows = new ArrayList<Waterfall.Flow>();
        stays.flows().forEach((flow, count) -> flows.add(new Waterfall.Flow(key(flow.from()), key(flow.to()), count)));
        flows.sort(FLOW_ORDER);
        return flows;
    }

    private static @Nullable StageKey key(@Nullable String key) {
        return key == null ? null : new StageKey(key);
    }

    @Override
    public Bridge bridge(DealFilter filter, Viewpoint viewpoint, Instant from, Instant to) {
        return facts.get().read(connection -> new BridgeReader(connection, filter, viewpoint, from, to).read());
    }

    @Override
    public List<ClosingRow> closings(WaterfallQuestion question, ClosingRow.By by) {
        var store = facts.get();
        var pinned = question.with(question.viewpoint().pinned(store.position()));
        var exchange = rates.of(pinned.viewpoint(), pinned.zone());
        return store.read(connection -> new ClosingReader(connection, pinned, by).read(exchange));
    }

    @Override
    public DealPage deals(DealsQuestion question) {
        return facts.get().read(connection -> new DealReader(connection, question).read());
    }

    @Override
    public List<DayCount> density(DealFilter filter, Viewpoint viewpoint, ZoneId zone) {
        return facts.get().read(connection -> new DensityReader(connection, filter, viewpoint).read(zone));
    }
}
