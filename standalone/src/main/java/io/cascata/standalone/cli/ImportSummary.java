package io.cascata.standalone.cli;

import io.cascata.command.importing.ImportReport;
import java.time.Duration;
import java.util.Map;

/** The report of an import as people read it. */
final class ImportSummary {

    private static final int LISTED = 20;

    private ImportSummary() {}

    static String of(ImportReport report) {
        var text = new StringBuilder(objects(report).toString());
        text.append("\n\n").append(outcome(report));
        append(text, "Policies used:", report.policies());
        append(text, "Skipped, by reason:", report.skippedByReason());
        append(text, "Rejected, by reason:", report.rejectionsByCode());
        if (!report.rejections().isEmpty()) {
            text.append("\n\n").append(rejections(report));
        }
        report.warnings().forEach(warning -> text.append("\nNote: ").append(warning));
        if (report.drafted()) {
            text.append("\nNote: the process '")
                    .append(report.process().process())
                    .append("' was drafted from the data; --write-process FILE keeps it for you to correct.");
        }
        return text.toString();
    }

    private static TextTable objects(ImportReport report) {
        var table = TextTable.of("Object", ">Read", ">Accepted", ">Duplicate", ">Unchanged", ">Skipped", ">Rejected");
        for (var row : report.objects()) {
            table.row(
                    row.object(),
                    Figures.count(row.read()),
                    Figures.count(row.accepted()),
                    Figures.count(row.duplicate()),
                    Figures.count(row.unchanged()),
                    Figures.count(row.skipped()),
                    Figures.count(row.rejected()));
        }
        return table;
    }

    private static String outcome(ImportReport report) {
        var seconds = Duration.between(report.startedAt(), report.finishedAt()).toMillis() / 1_000.0;
        return "%,d rows led to %,d events in %.1f s%s"
                .formatted(
                        report.rowsRead(),
                        report.events(),
                        seconds,
                        report.completed() ? "" : "; the import was stopped before its end");
    }

    private static void append(StringBuilder text, String heading, Map<String, Long> counts) {
        if (!counts.isEmpty()) {
            text.append('\n').append(heading);
            counts.forEach((name, count) ->
                    text.append("\n  ").append(name).append(": ").append(Figures.count(count)));
        }
    }

    private static String rejections(ImportReport report) {
        var table = TextTable.of("File", ">Line", "Id", "Why it was rejected");
        report.rejections().stream()
                .limit(LISTED)
                .forEach(rejection -> table.row(
                        rejection.row().file(),
                        rejection.row().line(),
                        rejection.row().id(),
                        rejection.reason()));
        var listed = report.rejections().size();
        return listed > LISTED ? table + "\n… --json lists more of them" : table.toString();
    }
}
