package io.cascata.query.waterfall.web;

import io.cascata.query.waterfall.Bridge;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The pipeline bridge of one currency, step by step; each bar stands on what the steps before it left. */
record BridgeSteps(String currency, String sign, List<Step> steps, boolean balances) {

    /** {@code base} and {@code height} are where the bar starts and how tall it is; {@code change} is what the table says. */
    record Step(String name, String colour, BigDecimal base, BigDecimal height, BigDecimal change, boolean total) {

        public String exact() {
            var sign = !total && change.signum() > 0 ? "+" : "";
            return sign + Figures.exact(change);
        }
    }

    static BridgeSteps of(Bridge.Row row, String start, String end) {
        var steps = new ArrayList<Step>();
        var level = row.start();
        steps.add(new Step(start, "total", BigDecimal.ZERO, level, level, true));
        level = step(steps, level, "Created", "moved", row.created());
        level = optional(steps, level, "Reopened", "moved", row.reopened());
        level = optional(steps, level, "Grew", "moved", row.amountUp());
        level = optional(steps, level, "Shrank", "lost", row.amountDown().negate());
        level = step(steps, level, "Lost", "lost", row.lost().negate());
        level = optional(steps, level, "Recycled", "recycled", row.recycled().negate());
        level = step(steps, level, "Won", "won", row.won().negate());
        steps.add(new Step(end, "total", BigDecimal.ZERO, row.end(), row.end(), true));
        return new BridgeSteps(row.currency(), Figures.sign(row.currency()), steps, level.compareTo(row.end()) == 0);
    }

    private static BigDecimal optional(
            List<Step> steps, BigDecimal level, String name, String colour, BigDecimal change) {
        return change.signum() == 0 ? level : step(steps, level, name, colour, change);
    }

    private static BigDecimal step(List<Step> steps, BigDecimal level, String name, String colour, BigDecimal change) {
        var after = level.add(change);
        steps.add(new Step(name, colour, level.min(after), change.abs(), change, false));
        return after;
    }
}
