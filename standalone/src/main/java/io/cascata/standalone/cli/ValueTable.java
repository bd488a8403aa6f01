package io.cascata.standalone.cli;

import io.cascata.query.waterfall.pipeline.StageValues;
import java.util.Locale;

/** What the waterfall is worth, as people read it on a terminal. */
final class ValueTable {

    private ValueTable() {}

    static Object of(StageValues values) {
        var stages = TextTable.of("Stage", ">Entered", ">Value at entry", ">Open", ">Value now");
        values.stages()
                .forEach(row -> stages.row(
                        row.name(),
                        Figures.count(row.entered()),
                        PipelineTable.value(row.atEntry()),
                        Figures.count(row.open()),
                        PipelineTable.value(row.openValue())));
        var results = TextTable.of("Closed", ">Opportunities", ">Value");
        values.results()
                .forEach(row -> results.row(
                        row.outcome().name().toLowerCase(Locale.ROOT),
                        Figures.count(row.count()),
                        PipelineTable.value(row.total())));
        var rate = values.winRateByAmount();
        return "%s%n%n%s%n%nWin rate by amount: %s"
                .formatted(stages, results, Figures.percent(rate == null ? null : rate.doubleValue()));
    }
}
