package io.cascata.standalone.cli;

import io.cascata.events.value.Outcome;
import io.cascata.query.waterfall.ClosingRow;
import io.cascata.query.waterfall.StageRow;
import io.cascata.query.waterfall.Waterfall;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The waterfall as people read it on a terminal. */
final class WaterfallTable {

    private WaterfallTable() {}

    /** {@code asOf} is the business time as it was asked for; none: now. */
    static String of(Waterfall waterfall, @Nullable String asOf) {
        var text = new StringBuilder(heading(waterfall, asOf == null ? "now" : asOf))
                .append("\n\n")
                .append(stages(waterfall));
        text.append("\n\n").append(results(waterfall.results()));
        if (!waterfall.leadTimes().isEmpty()) {
            text.append("\n\n").append(leadTimes(waterfall.leadTimes()));
        }
        if (!waterfall.balanced()) {
            text.append("\n\nThe stays do not add up: run `cascata verify`, then `cascata rebuild`.");
        }
        return text.toString();
    }

    static String of(List<ClosingRow> closings) {
        var table = TextTable.of("By", ">Won", ">Lost", ">Recycled", ">Win rate", ">Won value", ">Days to win, median");
        for (var row : closings) {
            table.row(
                    row.name(),
                    Figures.count(row.won()),
                    Figures.count(row.lost()),
                    Figures.count(row.recycled()),
                    Figures.percent(row.winRate()),
                    PipelineTable.value(row.worth().won()),
                    Figures.days(row.medianDaysToWin()));
        }
        return table.toString();
    }

    private static String heading(Waterfall waterfall, String asOf) {
        var process = waterfall.processName() == null ? "all processes" : waterfall.processName();
        return "Waterfall of %s: %s opportunities, as of %s, known at event %s"
                .formatted(process, Figures.count(waterfall.opportunities()), asOf, Figures.count(waterfall.knownAt()));
    }

    private static TextTable stages(Waterfall waterfall) {
        var table = TextTable.of(
                "Stage",
                "Owner",
                ">Reached",
                ">To next",
                ">Moved on",
                ">Still here",
                ">Recycled",
                ">Lost",
                ">Won",
                ">Median",
                ">p90",
                ">Leakage",
                ">Open value");
        waterfall.stages().forEach(row -> table.row(cells(waterfall, row)));
        return table;
    }

    private static Object[] cells(Waterfall waterfall, StageRow row) {
        var reach = row.reach();
        boolean open = row.canonical().outcome() == Outcome.OPEN;
        return new Object[] {
            row.name(),
            team(waterfall, row),
            Figures.count(reach.reached()),
            Figures.percent(row.toNext()),
            Figures.count(reach.movedOn()),
            Figures.count(reach.stillThere()),
            Figures.count(reach.recycled()),
            Figures.count(reach.lost()),
            Figures.count(reach.won()),
            Figures.days(open ? row.time().median() : null),
            Figures.days(open ? row.time().p90() : null),
            Figures.percent(open ? row.leakageRate() : null),
            Figures.value(row.openValue())
        };
    }

    private static String results(Waterfall.Results results) {
        return "Won %s (%s), lost %s, recycled %s, win rate %s, median cycle %s"
                .formatted(
                        Figures.count(results.won()),
                        Figures.value(results.wonValue()),
                        Figures.count(results.lost()),
                        Figures.count(results.recycled()),
                        Figures.percent(results.winRate()),
                        Figures.days(results.medianCycleDays()));
    }

    private static TextTable leadTimes(List<Waterfall.LeadTime> leadTimes) {
        var table = TextTable.of("Lead time", ">Opportunities", ">Median", ">Mean", ">Left out");
        for (var row : leadTimes) {
            table.row(
                    row.pair(),
                    Figures.count(row.n()),
                    Figures.seconds(row.medianSeconds()),
                    Figures.seconds(row.meanSeconds()),
                    Figures.count(row.leftOut()));
        }
        return table;
    }

    /** A stage of several processes has no owner where they do not agree. */
    private static String team(Waterfall waterfall, StageRow row) {
        var team = row.owner();
        if (team == null) {
            return waterfall.process() == null ? "Several" : "-";
        }
        var words = team.name().replace('_', ' ');
        return words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT);
    }
}
