package io.cascata.query.waterfall.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import io.cascata.log.EventLog;
import io.cascata.query.money.Value;
import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.query.waterfall.Bridge;
import io.cascata.query.waterfall.Waterfall;
import io.cascata.query.waterfall.WaterfallReport;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Asks the report what the page needs and writes the answers out. */
final class WaterfallViews {

    private static final long QUIET_DAYS = 60;
    private static final String NO_CURRENCY = "EUR";
    private final WaterfallReport report;
    private final EventLog log;
    private final Clock clock;

    WaterfallViews(WaterfallReport report, EventLog log, Clock clock) {
        this.report = report;
        this.log = log;
        this.clock = clock;
    }

    WaterfallView view(PageState state) {
        var density = report.density(state.filter(), Viewpoint.NOW, state.zone());
        var newest = newest(density.isEmpty() ? null : density.getLast().day(), state);
        return view(Comparison.of(state, newest), TimeStrip.of(density, newest));
    }

    private WaterfallView view(Comparison dates, TimeStrip strip) {
        var state = dates.state();
        var now = report.waterfall(dates.now());
        var then = report.waterfall(dates.then());
        var bridge =
                report.bridge(state.filter(), dates.viewpoint(), dates.after(dates.before()), dates.after(dates.day()));
        var currencies = currencies(now, bridge);
        var currency = state.currency() == null ? currencies.getFirst() : state.currency();
        return new WaterfallView(
                state,
                dates,
                strip,
                now,
                currency,
                currencies,
                Math.max(0, log.head() - now.knownAt()),
                new Tiles(now, then, currency).tiles(),
                new StageLines(state, now, then, currency).lines(),
                Flows.of(now),
                steps(bridge, currency, dates));
    }

    private static @Nullable BridgeSteps steps(Bridge bridge, String currency, Comparison dates) {
        return bridge.rows().stream()
                .filter(row -> row.currency().equals(currency))
                .findFirst()
                .map(row -> BridgeSteps.of(
                        row, dates.before().toString(), dates.day().toString()))
                .orElse(null);
    }

    /** The day that counts as now: today, but the last day with an event where that is long ago, as in an old export. */
    private LocalDate newest(@Nullable LocalDate lastEvent, PageState state) {
        var today = LocalDate.ofInstant(clock.instant(), state.zone());
        if (lastEvent == null || lastEvent.isAfter(today)) {
            return today;
        }
        return ChronoUnit.DAYS.between(lastEvent, today) <= QUIET_DAYS ? today : lastEvent;
    }

    /** The currencies that occur, the one with most amounts first; there is always one. */
    private static List<String> currencies(Waterfall now, Bridge bridge) {
        var counts = now.stages().stream()
                .flatMap(stage -> stage.valueAtEntry().sums().stream())
                .collect(groupingBy(Value.Sum::currency, summingLong(Value.Sum::count)));
        var all = new TreeSet<>(counts.keySet());
        bridge.rows().forEach(row -> all.add(row.currency()));
        return all.isEmpty()
                ? List.of(NO_CURRENCY)
                : all.stream()
                        .sorted(Comparator.comparingLong((String currency) -> -counts.getOrDefault(currency, 0L)))
                        .toList();
    }
}
