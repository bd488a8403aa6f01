package io.cascata.standalone.cli;

import io.cascata.query.money.Total;
import io.cascata.query.waterfall.pipeline.Pipeline;
import io.cascata.query.waterfall.pipeline.PipelineBridge;
import java.math.BigDecimal;
import java.util.Locale;

/** The pipeline as people read it on a terminal. */
final class PipelineTable {

    private PipelineTable() {}

    static String of(Pipeline pipeline) {
        var text = new StringBuilder("Pipeline from %s to before %s, known at event %s"
                .formatted(pipeline.from(), pipeline.to(), Figures.count(pipeline.knownAt())));
        text.append("\n\n").append(created(pipeline)).append("\n\n").append(weighted(pipeline));
        text.append("\n\n").append(coverage(pipeline.coverage()));
        if (!pipeline.monthEnds().isEmpty()) {
            text.append("\n\n").append(months(pipeline));
        }
        return text.append("\n\n").append(bridge(pipeline)).toString();
    }

    private static TextTable created(Pipeline pipeline) {
        var table = TextTable.of("Created", ">Opportunities", ">Value");
        pipeline.created()
                .forEach(row -> table.row(
                        row.definition().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        Figures.count(row.opportunities()),
                        value(row.total())));
        return table;
    }

    private static TextTable weighted(Pipeline pipeline) {
        var table = TextTable.of("Open in", ">Opportunities", ">Value", ">Probability", "From", ">Weighted");
        for (var row : pipeline.weighted()) {
            var probability = row.probability();
            var weighted = row.weighted();
            table.row(
                    row.stage(),
                    Figures.count(row.opportunities()),
                    value(row.total()),
                    Figures.percent(probability == null ? null : probability.doubleValue()),
                    row.source().name().toLowerCase(Locale.ROOT),
                    weighted == null ? "-" : value(weighted));
        }
        return table;
    }

    private static String coverage(Pipeline.Coverage coverage) {
        return "Open and due %s, won %s, target %s, coverage %s"
                .formatted(
                        value(coverage.openDue()),
                        value(coverage.won()),
                        coverage.target() == null ? "-" : Figures.amount(coverage.target()) + " " + coverage.currency(),
                        coverage.coverage() == null ? "-" : coverage.coverage().toPlainString());
    }

    private static TextTable months(Pipeline pipeline) {
        var table = TextTable.of("Open at the end of", ">Opportunities", ">Value");
        pipeline.monthEnds()
                .forEach(row -> table.row(row.month(), Figures.count(row.opportunities()), value(row.total())));
        return table;
    }

    private static TextTable bridge(Pipeline pipeline) {
        var table = TextTable.of(
                "Why it changed",
                ">Start",
                ">Created",
                ">Returned",
                ">Up",
                ">Down",
                ">Moved back",
                ">Won",
                ">Lost",
                ">Recycled",
                ">End");
        pipeline.bridge().forEach(row -> table.row(cells(row)));
        return table;
    }

    private static Object[] cells(PipelineBridge row) {
        return new Object[] {
            row.currency(),
            money(row, row.start()),
            money(row, row.created()),
            money(row, row.returned()),
            money(row, row.up()),
            money(row, -row.down()),
            money(row, -row.movedBack()),
            money(row, -row.won()),
            money(row, -row.lost()),
            money(row, -row.recycled()),
            money(row, row.end())
        };
    }

    private static String money(PipelineBridge row, long units) {
        return String.format(
                Locale.ROOT, "%,." + row.minorDigits() + "f", BigDecimal.valueOf(units, row.minorDigits()));
    }

    static String value(Total total) {
        var converted = total.converted();
        var mixed = total.mixed() ? " (mixed currencies)" : "";
        return converted == null || total.value().sums().size() < 2
                ? Figures.value(total.value()) + mixed
                : Figures.value(total.value()) + " = " + Figures.amount(converted.amount()) + " "
                        + converted.currency();
    }
}
