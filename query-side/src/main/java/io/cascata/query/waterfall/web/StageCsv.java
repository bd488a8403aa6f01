package io.cascata.query.waterfall.web;

import io.cascata.query.waterfall.StageRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of the stages as CSV. */
final class StageCsv {

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
        var rows = view.now().stages().stream().filter(StageLines::shown).map(row -> cells(view, row));
        return TableCsv.of(view, HEADER, rows);
    }

    private static List<String> cells(WaterfallView view, StageRow row) {
        var reach = row.reach();
        boolean open = !StageLines.closing(row);
        return List.of(
                TableCsv.harmless(row.name()),
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
}
