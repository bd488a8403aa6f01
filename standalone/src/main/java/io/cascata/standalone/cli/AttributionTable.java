package io.cascata.standalone.cli;

import io.cascata.query.attribution.AttributionReport;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers of attribution as tables for people. */
final class AttributionTable {

    private static final String NONE = "(none)";

    private AttributionTable() {}

    static String of(AttributionReport report) {
        var table = TextTable.of(dimension(report), ">credit", ">touches", ">opportunities", ">amount");
        for (var row : report.rows()) {
            table.row(
                    row.key() == null ? NONE : row.key(),
                    credit(row.credit()),
                    Figures.count(row.touches()),
                    Figures.count(row.opportunities()),
                    row.money());
        }
        if (report.rowsLeftOut() > 0) {
            table.row("(" + Figures.count(report.rowsLeftOut()) + " more rows)", "", "", "", "");
        }
        var rest = report.unattributed();
        table.row("unattributed", credit(rest.credit()), "", Figures.count(rest.opportunities()), rest.money());
        var total = report.total();
        table.row("total", credit(total.credit()), "", Figures.count(total.opportunities()), total.money());
        var notes = report.notes().stream().map(note -> "\n" + note).collect(Collectors.joining());
        return AttributionCommand.name(report.model()) + ", "
                + report.basis().name().toLowerCase(Locale.ROOT) + "\n\n" + table + notes;
    }

    private static String dimension(AttributionReport report) {
        return report.by().name().toLowerCase(Locale.ROOT);
    }

    private static String credit(double credit) {
        return String.format(Locale.ROOT, "%,.2f", credit);
    }

    /** The credits of several models, one column for each. */
    static String of(List<AttributionReport> reports) {
        var keys = new LinkedHashSet<String>();
        reports.forEach(report -> report.rows().forEach(row -> keys.add(row.key() == null ? NONE : row.key())));
        var headings = reports.stream().map(report -> ">" + AttributionCommand.name(report.model()));
        var first = reports.isEmpty() ? "key" : dimension(reports.getFirst());
        var table = TextTable.of(Stream.concat(Stream.of(first), headings).toArray(String[]::new));
        for (var key : keys) {
            table.row(cells(key, reports));
        }
        var rest = reports.stream().map(report -> credit(report.unattributed().credit()));
        return table.row(Stream.concat(Stream.of("unattributed"), rest).toArray())
                .toString();
    }

    private static Object[] cells(String key, List<AttributionReport> reports) {
        var credits = reports.stream()
                .map(report -> credit(report.rows().stream()
                        .filter(row -> key.equals(row.key() == null ? NONE : row.key()))
                        .mapToDouble(AttributionReport.Row::credit)
                        .sum()));
        return Stream.concat(Stream.of(key), credits).toArray();
    }
}
