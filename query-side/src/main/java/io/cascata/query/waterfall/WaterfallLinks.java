package io.cascata.query.waterfall;

import io.cascata.events.value.StageKey;
import io.cascata.query.money.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** For each number of a waterfall that counts rows, by JSON pointer into the answer: where those rows are. */
final class WaterfallLinks {

    private final Map<String, String> links = new LinkedHashMap<>();
    private final UnaryOperator<String> address;

    private WaterfallLinks(UnaryOperator<String> address) {
        this.address = address;
    }

    /** {@code address} makes the link out of the name that {@link NumberRows} knows the number by. */
    static Map<String, String> of(Waterfall waterfall, UnaryOperator<String> address) {
        var links = new WaterfallLinks(address);
        links.add("/opportunities", "opportunities", waterfall.opportunities());
        for (int i = 0; i < waterfall.stages().size(); i++) {
            links.stage("/stages/" + i, waterfall.stages().get(i));
        }
        for (int i = 0; i < waterfall.transitions().size(); i++) {
            var flow = waterfall.transitions().get(i);
            links.add(
                    "/transitions/" + i + "/count",
                    "transitions/" + key(flow.from()) + "/" + key(flow.to()),
                    flow.count());
        }
        links.results(waterfall.results());
        links.leadTimes(waterfall.leadTimes());
        links.standing(waterfall);
        return links.links;
    }

    private void standing(Waterfall waterfall) {
        for (int i = 0; i < waterfall.outcomes().size(); i++) {
            var row = waterfall.outcomes().get(i);
            add("/outcomes/" + i + "/count", "outcomes/" + row.outcome(), row.count());
            add("/outcomes/" + i + "/value", "outcomes/" + row.outcome(), row.count());
        }
        for (int i = 0; i < waterfall.currentStages().size(); i++) {
            var row = waterfall.currentStages().get(i);
            add("/currentStages/" + i + "/count", "currentStages/" + row.key(), row.count());
            add("/currentStages/" + i + "/value", "currentStages/" + row.key(), row.count());
        }
    }

    private static String key(@Nullable StageKey key) {
        return key == null ? "" : key.value();
    }

    private void add(String pointer, String number, long count) {
        if (count > 0) {
            links.put(pointer, address.apply(number));
        }
    }

    private void stage(String pointer, StageRow row) {
        var number = "stages/" + row.key() + "/";
        reach(pointer + "/reach/", number + "reach/", row.reach());
        stays(pointer + "/stays/", number + "stays/", row.stays());
        add(pointer + "/time/n", number + "time", row.time().n());
        add(pointer + "/time", number + "time", row.time().n());
        add(pointer + "/valueAtEntry", number + "valueAtEntry", rows(row.valueAtEntry()));
        add(pointer + "/openValue", number + "openValue", rows(row.openValue()));
    }

    /** How many rows a value was summed over. */
    private static long rows(Value value) {
        return value.withoutAmount()
                + value.sums().stream().mapToLong(Value.Sum::count).sum();
    }

    private void reach(String pointer, String number, StageRow.Reach reach) {
        add(pointer + "reached", number + "reached", reach.reached());
        add(pointer + "movedOn", number + "movedOn", reach.movedOn());
        add(pointer + "stillThere", number + "stillThere", reach.stillThere());
        add(pointer + "lost", number + "lost", reach.lost());
        add(pointer + "recycled", number + "recycled", reach.recycled());
        add(pointer + "won", number + "won", reach.won());
        add(pointer + "elsewhere", number + "elsewhere", reach.elsewhere());
        add(pointer + "skipped", number + "skipped", reach.skipped());
    }

    private void stays(String pointer, String number, StageRow.Stays stays) {
        add(pointer + "entries", number + "entries", stays.entries());
        add(pointer + "advanced", number + "advanced", stays.advanced());
        add(pointer + "movedBack", number + "movedBack", stays.movedBack());
        add(pointer + "won", number + "won", stays.won());
        add(pointer + "lost", number + "lost", stays.lost());
        add(pointer + "recycled", number + "recycled", stays.recycled());
        add(pointer + "reopened", number + "reopened", stays.reopened());
        add(pointer + "refiled", number + "refiled", stays.refiled());
        add(pointer + "otherModel", number + "otherModel", stays.otherModel());
        add(pointer + "stillThere", number + "stillThere", stays.stillThere());
        add(pointer + "reentries", number + "reentries", stays.reentries());
    }

    private void leadTimes(List<Waterfall.LeadTime> leadTimes) {
        for (int i = 0; i < leadTimes.size(); i++) {
            var row = leadTimes.get(i);
            var number = "leadTimes/" + row.pair().from() + "/" + row.pair().to() + "/";
            add("/leadTimes/" + i + "/n", number + "n", row.n());
            add("/leadTimes/" + i + "/medianSeconds", number + "n", row.n());
            add("/leadTimes/" + i + "/meanSeconds", number + "n", row.n());
            add("/leadTimes/" + i + "/leftOut", number + "leftOut", row.leftOut());
        }
    }

    private void results(Waterfall.Results results) {
        add("/results/won", "results/won", results.won());
        add("/results/wonValue", "results/won", results.won());
        add("/results/medianCycleDays", "results/won", results.won());
        add("/results/meanCycleDays", "results/won", results.won());
        add("/results/lost", "results/lost", results.lost());
        add("/results/lostValue", "results/lost", results.lost());
        add("/results/recycled", "results/recycled", results.recycled());
    }
}
