package io.cascata.query.waterfall;

import io.cascata.query.export.Asked;
import io.cascata.query.export.Followed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** For each number of closings and of the stages side by side that counts rows, by JSON pointer: where those rows are. */
final class ClosingLinks {

    /** The number that counts closings of all outcomes. */
    static final String CLOSED = "closed";

    private static final String ROWS = "/api/waterfall/closings/rows";
    private static final String STAGES = "/api/waterfall/rows";

    private ClosingLinks() {}

    /** Each row with the links of its own numbers. */
    static List<Followed<ClosingRow>> of(List<ClosingRow> closings, Asked asked) {
        return closings.stream()
                .map(row -> new Followed<>(row, links(row, asked)))
                .toList();
    }

    private static Map<String, String> links(ClosingRow row, Asked asked) {
        var key = row.key();
        var address = (key == null ? asked : asked.with("key", key)).numbers(ROWS);
        var links = new LinkedHashMap<String, String>();
        if (row.won() > 0) {
            List.of("won", "wonValue", "worth/won", "medianDaysToWin", "meanDaysToWin")
                    .forEach(number -> links.put("/" + number, address.apply("won")));
        }
        if (row.lost() > 0) {
            List.of("lost", "worth/lost").forEach(number -> links.put("/" + number, address.apply("lost")));
        }
        if (row.recycled() > 0) {
            links.put("/recycled", address.apply("recycled"));
        }
        links.put("/medianCycleDays", address.apply(CLOSED));
        links.put("/meanCycleDays", address.apply(CLOSED));
        return links;
    }

    static Map<String, String> of(SideBySide sideBySide, Asked asked) {
        var address = asked.with("stages", "canonical").numbers(STAGES);
        var links = new LinkedHashMap<String, String>();
        for (int i = 0; i < sideBySide.stages().size(); i++) {
            var row = sideBySide.stages().get(i);
            var number = "stages/" + row.names().canonical() + "/reach/";
            if (row.reached() > 0) {
                links.put("/stages/" + i + "/reached", address.apply(number + "reached"));
            }
            if (row.stillThere() > 0) {
                links.put("/stages/" + i + "/stillThere", address.apply(number + "stillThere"));
            }
        }
        return links;
    }
}
