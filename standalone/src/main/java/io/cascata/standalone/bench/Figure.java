package io.cascata.standalone.bench;

import org.jspecify.annotations.Nullable;

/**
 * One measured figure: its value in a unit, the raw limit of the machine that it is compared with (measured in the same
 * run), the goal in words, and whether it was met; a figure without a goal is only told.
 */
public record Figure(
        String name,
        double value,
        String unit,
        @Nullable String limit,
        @Nullable Double limitValue,
        @Nullable String goal,
        @Nullable Boolean met) {

    static Figure told(String name, double value, String unit) {
        return new Figure(name, value, unit, null, null, null, null);
    }

    static Figure against(String name, double value, String unit, String limit, double limitValue) {
        return new Figure(name, value, unit, limit, limitValue, null, null);
    }

    Figure goal(String goal, boolean met) {
        return new Figure(name, value, unit, limit, limitValue, goal, met);
    }

    /** The share of the limit that was reached. */
    public @Nullable Double ratio() {
        return limitValue == null || limitValue == 0 ? null : value / limitValue;
    }
}
