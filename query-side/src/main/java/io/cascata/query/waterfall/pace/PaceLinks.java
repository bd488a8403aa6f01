package io.cascata.query.waterfall.pace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** For each number that counts rows, by JSON pointer into its answer: where those rows are. */
final class PaceLinks {

    private final Map<String, String> links = new LinkedHashMap<>();
    private final UnaryOperator<String> address;

    private PaceLinks(UnaryOperator<String> address) {
        this.address = address;
    }

    private void add(String pointer, String number, long count) {
        if (count > 0) {
            links.put(pointer, address.apply(number));
        }
    }

    static Map<String, String> of(Velocity velocity, UnaryOperator<String> address) {
        var links = new PaceLinks(address);
        for (int i = 0; i < velocity.progression().size(); i++) {
            var row = velocity.progression().get(i);
            var number = "progression/" + row.stage() + "/";
            links.add("/progression/" + i + "/present", number + "present", row.present());
            links.add("/progression/" + i + "/progressed", number + "progressed", row.progressed());
        }
        links.closedDeals(velocity.closedDeals());
        for (int i = 0; i < velocity.sales().size(); i++) {
            var row = velocity.sales().get(i);
            var number = "sales/" + row.currency() + "/";
            links.add("/sales/" + i + "/opportunities", number + "opportunities", row.opportunities());
            for (var field : List.of("won", "averageDeal", "cycleDays", "perDay")) {
                links.add("/sales/" + i + "/" + field, number + "won", row.won());
            }
        }
        links.allCurrencies(velocity.allCurrencies());
        links.add("/withoutAmount", "withoutAmount", velocity.withoutAmount());
        return links.links;
    }

    private void allCurrencies(Velocity.AllCurrencies all) {
        add("/allCurrencies/opportunities", "allCurrencies/opportunities", all.opportunities());
        for (var field : List.of("won", "wonTotal", "averageDeal", "cycleDays", "perDay")) {
            add("/allCurrencies/" + field, "allCurrencies/won", all.won());
        }
    }

    private void closedDeals(Velocity.ClosedDeals deals) {
        for (var field : List.of("n", "meanDays", "medianDays", "p75Days", "p90Days")) {
            add("/closedDeals/" + field, "closedDeals", deals.n());
        }
        add("/closedDeals/leftOut", "closedDeals/leftOut", deals.leftOut());
    }

    static Map<String, String> of(Setbacks setbacks, UnaryOperator<String> address) {
        var links = new PaceLinks(address);
        for (int i = 0; i < setbacks.regressions().size(); i++) {
            var row = setbacks.regressions().get(i);
            links.add("/regressions/" + i + "/moves", "regressions/" + row.from() + "/" + row.to(), row.moves());
            links.add("/regressions/" + i + "/opportunities", "movedBack/" + row.from() + "/" + row.to(), row.moves());
        }
        for (int i = 0; i < setbacks.recycling().size(); i++) {
            var row = setbacks.recycling().get(i);
            var number = "recycling/" + row.stage() + "/";
            links.add("/recycling/" + i + "/accepted", number + "accepted", row.accepted());
            links.add("/recycling/" + i + "/recycled", number + "recycled", row.recycled());
            links.add("/recycling/" + i + "/requalified", number + "requalified", row.requalified());
            links.add("/recycling/" + i + "/medianDaysToRequalify", number + "requalified", row.requalified());
        }
        links.add("/recycles/recycled", "recycles/recycled", setbacks.recycles().recycled());
        links.add("/recycles/times", "recycles/times", setbacks.recycles().times());
        links.add("/recycles/most", "recycles/most", setbacks.recycles().most());
        links.returns(setbacks);
        links.handOvers(setbacks);
        return links.links;
    }

    private void returns(Setbacks setbacks) {
        for (int i = 0; i < setbacks.returns().size(); i++) {
            var row = setbacks.returns().get(i);
            var number = "returns/" + row.stage() + "/";
            add("/returns/" + i + "/reentries", number + "reentries", row.reentries());
            for (int k = 0; k < row.visits().size(); k++) {
                var visit = row.visits().get(k);
                add("/returns/" + i + "/visits/" + k + "/entries", number + visit.number(), visit.entries());
                add(
                        "/returns/" + i + "/visits/" + k + "/last",
                        "lastReturns/" + row.stage() + "/" + visit.number(),
                        visit.last());
            }
        }
    }

    private void handOvers(Setbacks setbacks) {
        for (int i = 0; i < setbacks.handOvers().size(); i++) {
            var row = setbacks.handOvers().get(i);
            var pointer = "/handOvers/" + i + "/";
            var number = "handOvers/" + row.stage() + "/";
            add(pointer + "entered", number + "entered", row.entered());
            add(pointer + "passed", number + "passed", row.passed());
            add(pointer + "leaked", number + "leaked", row.leaked());
            add(pointer + "other", number + "other", row.other());
            add(pointer + "waiting", number + "waiting", row.waiting());
        }
    }

    static Map<String, String> of(Ageing ageing, UnaryOperator<String> address) {
        var links = new PaceLinks(address);
        links.add("/open", "ageing/open", ageing.open());
        for (int i = 0; i < ageing.stages().size(); i++) {
            links.stage("/stages/" + i, ageing.stages().get(i));
        }
        return links.links;
    }

    private void stage(String pointer, Ageing.Stage row) {
        var number = "ageing/" + row.stage() + "/";
        for (var field : List.of("open", "meanDays", "medianDays")) {
            add(pointer + "/" + field, number + "open", row.open());
        }
        add(pointer + "/p75Days", number + "finished", row.p75Days() == null ? 0 : 1);
        add(pointer + "/p90Days", number + "finished", row.p90Days() == null ? 0 : 1);
        add(pointer + "/overP75", number + "overP75", row.overP75());
        add(pointer + "/stalled", number + "stalled", row.stalled());
        for (int i = 0; i < row.bands().size(); i++) {
            var band = row.bands().get(i);
            add(pointer + "/bands/" + i + "/count", number + band.from(), band.count());
            add(pointer + "/bands/" + i + "/value", number + band.from(), band.count());
        }
    }
}
