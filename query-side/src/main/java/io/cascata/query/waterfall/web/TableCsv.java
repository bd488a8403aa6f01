package io.cascata.query.waterfall.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** A table of the page as CSV, figures unrounded. Its first line says from which position and for which dates they are. */
final class TableCsv {

    private static final String DEFINITION = "waterfall 1";

    private TableCsv() {}

    static String of(WaterfallView view, List<String> header, Stream<List<String>> rows) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeComment(origin(view));
            csv.writeRecord(header);
            rows.forEach(csv::writeRecord);
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

    /** A name that a spreadsheet would run as a formula is marked as text. */
    static String harmless(String name) {
        return name.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + name : name;
    }
}
