package io.cascata.query.waterfall.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.cascata.query.waterfall.StageRow;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stages as CSV, figures unrounded. Its first line says from which position and for which dates they are. */
final class StageCsv {

    private static final String DEFINITION = "waterfall 1";
    private static final List<String> HEADER = List.of(
            "stage",
            "owner",
            "reached",
            "moved_on",
            "won",
            "still_here",
            "moved_back",
            "recycled",
            "lost",
            "to_next",
            "from_first",
            "median_days",
            "p90_days",
            "leaked_stays",
            "leakage_rate",
            "currency",
            "amount_at_entry");

    private StageCsv() {}

    static String of(WaterfallView view) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeComment(origin(view));
            csv.writeRecord(HEADER);
            view.now().stages().stream().filter(StageLines::shown).forEach(row -> csv.writeRecord(cells(view, row)));
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return text.toString();
    }

    private static String origin(WaterfallView view) {
        var state = view.state();
        return "position " + view.now().knownAt() + ", definition " + DEFINITION + ", as of "
                + (state.live() ? "now" : view.dates().day()) + ", mode " + Parameters.written(state.mode())
                + ", skips "
                + Parameters.written(state.skips());
    }

    private static List<String> cells(WaterfallView view, StageRow row) {
        var reach = row.reach();
        boolean open = !StageLines.closing(row);
        return List.of(
                harmless(row.name()),
                StageLines.owner(view.now(), row),
                Long.toString(reach.reached()),
                Long.toString(reach.movedOn()),
                Long.toString(reach.won()),
                Long.toString(reach.stillThere()),
                Long.toString(reach.elsewhere()),
                Long.toString(reach.recycled()),
                Long.toString(reach.lost()),
                number(row.toNext()),
                number(row.fromFirst()),
                number(open ? row.time().median() : null),
                number(open ? row.time().p90() : null),
                Long.toString(row.stays().leaked()),
                number(row.leakageRate()),
                view.currency(),
                row.valueAtEntry().in(view.currency()).toPlainString());
    }

    private static String number(@Nullable Double figure) {
        return figure == null ? "" : figure.toString();
    }

    /** A name that a spreadsheet would run as a formula is marked as text. */
    private static String harmless(String name) {
        return name.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + name : name;
    }
}
