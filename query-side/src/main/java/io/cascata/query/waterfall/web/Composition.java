package io.cascata.query.waterfall.web;

import io.cascata.query.waterfall.StageRow;
import java.util.ArrayList;
import java.util.List;

/** Cuts the opportunities that reached a stage into what became of them. */
final class Composition {

    private Composition() {}

    /** Beyond the last open stage there is only the win. */
    static List<StageLine.Part> of(StageRow.Reach reach, boolean last) {
        var parts = new ArrayList<StageLine.Part>();
        add(parts, "moved", "moved on", last ? 0 : reach.movedOn(), reach.reached());
        add(parts, "won", "won", reach.won() + (last ? reach.movedOn() : 0), reach.reached());
        add(parts, "here", "still here", reach.stillThere(), reach.reached());
        add(parts, "elsewhere", "moved back", reach.elsewhere(), reach.reached());
        add(parts, "recycled", "recycled", reach.recycled(), reach.reached());
        add(parts, "lost", "lost", reach.lost(), reach.reached());
        return parts;
    }

    private static void add(List<StageLine.Part> parts, String outcome, String name, long count, long of) {
        if (count > 0 && of > 0) {
            double start = parts.isEmpty()
                    ? 0
                    : parts.getLast().start() + parts.getLast().width();
            parts.add(new StageLine.Part(outcome, name, start, count * 100.0 / of, Figures.count(count)));
        }
    }
}
