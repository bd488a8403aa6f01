package io.cascata.standalone.cli;

import io.cascata.query.money.Total;
import io.cascata.query.waterfall.SideBySide;
import io.cascata.query.waterfall.pace.Ageing;
import io.cascata.query.waterfall.pace.Setbacks;
import io.cascata.query.waterfall.pace.Velocity;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Velocity, setbacks, ages and names of stages as people read them on a terminal. */
final class PaceTables {

    private static final String NONE = "-";

    private PaceTables() {}

    static Object of(Velocity velocity) {
        var progression = TextTable.of("Stage", ">Present", ">Progressed", ">Rate");
        velocity.progression()
                .forEach(row -> progression.row(
                        row.name(),
                        Figures.count(row.present()),
                        Figures.count(row.progressed()),
                        Figures.percent(row.rate())));
        var closed = velocity.closedDeals();
        return "%s%n%n%s%n%nFirst stage to won: %s opportunities, mean %s, median %s, p90 %s; %s left out"
                .formatted(
                        progression,
                        sales(velocity),
                        Figures.count(closed.n()),
                        Figures.days(closed.meanDays()),
                        Figures.days(closed.medianDays()),
                        Figures.days(closed.p90Days()),
                        Figures.count(closed.leftOut()));
    }

    private static TextTable sales(Velocity velocity) {
        var sales = TextTable.of("Sales velocity", ">Closed", ">Win rate", ">Average deal", ">Cycle", ">Per day");
        velocity.sales()
                .forEach(row -> sales.row(
                        row.currency(),
                        Figures.count(row.opportunities()),
                        Figures.percent(row.winRate()),
                        Figures.amount(row.averageDeal()),
                        Figures.days(row.cycleDays()),
                        Figures.amount(row.perDay())));
        if (velocity.sales().size() > 1) {
            together(sales, velocity.allCurrencies());
        }
        return sales;
    }

    private static void together(TextTable sales, Velocity.AllCurrencies all) {
        var converted = all.wonTotal().converted();
        sales.row(
                converted == null ? "mixed currencies" : "all in " + converted.currency(),
                Figures.count(all.opportunities()),
                Figures.percent(all.winRate()),
                money(all.averageDeal()),
                Figures.days(all.cycleDays()),
                money(all.perDay()));
    }

    private static String money(Total.@Nullable Converted money) {
        return money == null ? NONE : Figures.amount(money.amount());
    }

    static Object of(Ageing ageing) {
        var table = TextTable.of(
                "Stage", ">Open", ">Median", ">p75 of finished", ">Over p75", ">Stalled", "Days: open ones");
        ageing.stages()
                .forEach(row -> table.row(
                        row.name(),
                        Figures.count(row.open()),
                        Figures.days(row.medianDays()),
                        Figures.days(row.p75Days()),
                        Figures.count(row.overP75()),
                        Figures.count(row.stalled()),
                        row.bands().stream().map(PaceTables::band).collect(Collectors.joining(", "))));
        return table;
    }

    private static String band(Ageing.Band band) {
        return band.from() + (band.to() == null ? "+" : "-" + band.to()) + ": " + Figures.count(band.count());
    }

    static Object of(Setbacks setbacks) {
        var back = TextTable.of("Moved back from", "To", ">Distance", ">Moves", ">Opportunities");
        setbacks.regressions()
                .forEach(row -> back.row(
                        row.from(),
                        row.to(),
                        row.distance(),
                        Figures.count(row.moves()),
                        Figures.count(row.opportunities())));
        var recycled =
                TextTable.of("Recycled in", ">Accepted", ">Recycled", ">Rate", ">Requalified", ">Median until then");
        setbacks.recycling()
                .forEach(row -> recycled.row(
                        row.stage(),
                        Figures.count(row.accepted()),
                        Figures.count(row.recycled()),
                        Figures.percent(row.rate()),
                        Figures.count(row.requalified()),
                        Figures.days(row.medianDaysToRequalify())));
        return "%s%n%n%s%n%n%s".formatted(back, recycled, handOvers(setbacks));
    }

    private static TextTable handOvers(Setbacks setbacks) {
        var table = TextTable.of("Handed over", "At", ">Entered", ">Passed", ">Leaked", ">Waiting", ">Leakage");
        setbacks.handOvers()
                .forEach(row -> table.row(
                        words(row.from()) + " to " + words(row.to()),
                        row.stage(),
                        Figures.count(row.entered()),
                        Figures.count(row.passed()),
                        Figures.count(row.leaked()),
                        Figures.count(row.waiting()),
                        Figures.percent(row.leakage())));
        return table;
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Object of(SideBySide names) {
        var table = TextTable.of(
                "2006 (leads)", "2012 (leads)", "2017 (demand units)", "2021 (opportunities)", ">Reached", ">Here");
        names.stages()
                .forEach(row -> table.row(
                        Objects.requireNonNullElse(row.names().leads2006(), NONE),
                        Objects.requireNonNullElse(row.names().leads2012(), NONE),
                        Objects.requireNonNullElse(row.names().demandUnits2017(), NONE),
                        row.names().opportunities2021(),
                        Figures.count(row.reached()),
                        Figures.count(row.stillThere())));
        return table;
    }
}
