package io.cascata.query.waterfall.web;

import io.cascata.events.value.Outcome;
import io.cascata.events.value.StageKey;
import io.cascata.query.waterfall.StageRow;
import io.cascata.query.waterfall.Waterfall;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes out the stages of a waterfall, each compared with itself at the earlier date. */
record StageLines(PageState state, Waterfall now, Waterfall then, String currency) {

    List<StageLine> lines() {
        var rows = now.stages().stream().filter(StageLines::shown).toList();
        double widest = rows.stream().mapToDouble(this::size).max().orElse(0);
        var lines = new ArrayList<StageLine>();
        for (var row : rows) {
            lines.add(line(row, mark(rows, row), widest == 0 ? 0 : size(row) / widest * 100));
        }
        return lines;
    }

    /** The open stages and the won ones; what was lost or recycled shows in the stage where it happened. */
    static boolean shown(StageRow row) {
        return row.canonical().outcome() == Outcome.OPEN || row.canonical().outcome() == Outcome.WON;
    }

    static boolean closing(StageRow row) {
        return row.canonical().outcome() != Outcome.OPEN;
    }

    /** Six colours for the open stages, spread over however many there are. */
    static String mark(List<StageRow> rows, StageRow row) {
        if (closing(row)) {
            return "won";
        }
        var open = rows.stream().filter(one -> !closing(one)).toList();
        int index = open.indexOf(row);
        return "stage-" + (open.size() <= 6 ? index + 1 : 1 + index * 6 / open.size());
    }

    private @Nullable StageRow lastOpen() {
        return now.stages().stream()
                .filter(row -> !closing(row))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private double size(StageRow row) {
        return state.measure() == PageState.Measure.COUNT
                ? row.reach().reached()
                : amount(row).doubleValue();
    }

    private BigDecimal amount(StageRow row) {
        return row.valueAtEntry().in(currency);
    }

    private StageLine line(StageRow row, String mark, double volume) {
        boolean counts = state.measure() == PageState.Measure.COUNT;
        var count = Figures.count(row.reach().reached());
        var money = Figures.money(amount(row), currency);
        return new StageLine(
                row.name(),
                owner(now, row),
                mark,
                counts ? count : money,
                counts ? money + " at entry" : count + " opportunities",
                volume,
                closing(row) ? List.of() : Composition.of(row.reach(), row.equals(lastOpen())),
                Figures.percent(rate(row)),
                Delta.points(rate(row), rateThen(row.key())),
                Figures.days(row.time().median()),
                Figures.days(row.time().p90()),
                Figures.count(row.stays().leaked()),
                Figures.percent(row.leakageRate()),
                new OpportunityLinks(state).reached(row),
                new OpportunityLinks(state).leaked(row),
                closing(row));
    }

    private @Nullable Double rate(StageRow row) {
        return state.rates() == PageState.Rates.STEP ? row.toNext() : row.fromFirst();
    }

    private @Nullable Double rateThen(StageKey key) {
        return then.stage(key).map(this::rate).orElse(null);
    }

    /** A stage of several processes has no owner where they do not agree. */
    static String owner(Waterfall waterfall, StageRow row) {
        var team = row.owner();
        if (team != null) {
            return Figures.words(team);
        }
        return waterfall.process() == null ? "Several teams" : "No owner";
    }
}
