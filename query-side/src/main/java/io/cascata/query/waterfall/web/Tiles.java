package io.cascata.query.waterfall.web;

import io.cascata.query.waterfall.StageRow;
import io.cascata.query.waterfall.Waterfall;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The four measures of a waterfall, now and at the earlier date: volume, conversion, velocity, value. */
record Tiles(Waterfall now, Waterfall then, String currency) {

    List<Tile> tiles() {
        return List.of(
                new Tile(
                        "Volume",
                        Figures.count(now.opportunities()),
                        Delta.count(now.opportunities(), then.opportunities()),
                        "opportunities that entered the waterfall"),
                new Tile(
                        "Conversion",
                        Figures.percent(conversion(now)),
                        Delta.points(conversion(now), conversion(then)),
                        first() + " to won"),
                new Tile(
                        "Velocity",
                        Figures.wholeDays(velocity(now)),
                        Delta.days(velocity(now), velocity(then)),
                        "sum of median days per stage"),
                won());
    }

    private Tile won() {
        var won = now.results().wonValue().in(currency);
        return new Tile(
                "Value won",
                Figures.money(won, currency),
                Delta.money(won, then.results().wonValue().in(currency), currency),
                "closed-won amount in " + currency);
    }

    private String first() {
        return now.stages().stream()
                .filter(StageLines::shown)
                .findFirst()
                .map(StageRow::name)
                .orElse("entered");
    }

    private static @Nullable Double conversion(Waterfall waterfall) {
        return waterfall.stages().stream()
                .filter(StageLines::shown)
                .filter(StageLines::closing)
                .findFirst()
                .map(StageRow::fromFirst)
                .orElse(null);
    }

    private static @Nullable Double velocity(Waterfall waterfall) {
        var medians = waterfall.stages().stream()
                .filter(row -> !StageLines.closing(row))
                .map(row -> row.time().median())
                .filter(Objects::nonNull)
                .toList();
        return medians.isEmpty()
                ? null
                : medians.stream().mapToDouble(Double::doubleValue).sum();
    }
}
