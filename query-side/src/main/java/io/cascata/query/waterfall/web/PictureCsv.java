package io.cascata.query.waterfall.web;

import java.util.List;
import java.util.stream.Stream;

/** The tables below the pictures as CSV. */
final class PictureCsv {

    private PictureCsv() {}

    static String flows(WaterfallView view) {
        var rows = view.flows().links().stream()
                .map(link -> List.of(
                        TableCsv.harmless(link.source()),
                        TableCsv.harmless(link.target()),
                        Long.toString(link.value())));
        return TableCsv.of(view, List.of("from", "to", "opportunities"), rows);
    }

    /** Only the heading where there is no pipeline in the currency. */
    static String bridge(WaterfallView view) {
        var bridge = view.bridge();
        var rows = bridge == null
                ? Stream.<List<String>>empty()
                : bridge.steps().stream()
                        .map(step -> List.of(
                                step.name(), bridge.currency(), step.change().toPlainString()));
        return TableCsv.of(view, List.of("step", "currency", "amount"), rows);
    }
}
