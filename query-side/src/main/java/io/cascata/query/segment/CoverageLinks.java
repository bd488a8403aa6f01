package io.cascata.query.segment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** For each number that counts rows, by JSON pointer into its answer: where those rows are. */
final class CoverageLinks {

    private final Map<String, String> links = new LinkedHashMap<>();

    private CoverageLinks() {}

    private CoverageLinks add(String pointer, long count, String address) {
        if (count > 0) {
            links.put(pointer, address);
        }
        return this;
    }

    static Map<String, String> of(CoverageTotals totals) {
        var links = new CoverageLinks()
                .add("/opportunities", totals.opportunities(), totals.link())
                .add("/withProfile", totals.withProfile(), totals.link() + "&profile=set")
                .add("/targetRoles", totals.withProfile(), totals.link() + "&profile=set")
                .add("/filledRoles", totals.withProfile(), totals.link() + "&profile=set")
                .add("/filled", totals.withProfile(), totals.link() + "&profile=set")
                .add("/mean", totals.withProfile(), totals.link() + "&profile=set")
                .add("/complete", totals.complete(), totals.link() + "&profile=complete");
        for (int i = 0; i < totals.missing().size(); i++) {
            var missing = totals.missing().get(i);
            links.add("/missing/" + i + "/opportunities", missing.opportunities(), missing.link());
        }
        return links.links;
    }

    static Map<String, String> of(Headlines headlines) {
        return new CoverageLinks()
                .add("/identified", headlines.identified(), headlines.identifiedOpportunities())
                .add("/open", headlines.open(), headlines.openOpportunities())
                .add("/people", headlines.people(), headlines.attached())
                .add("/participations", headlines.participations(), headlines.members())
                .add("/withoutPeople", headlines.withoutPeople(), headlines.openOpportunities() + "&members=none")
                .links;
    }

    static Map<String, String> of(Lift lift) {
        var links = new CoverageLinks();
        for (int i = 0; i < lift.bands().size(); i++) {
            var band = lift.bands().get(i);
            var at = "/bands/" + i + "/";
            links.add(at + "opportunities", band.opportunities(), band.link());
            for (var field : List.of("won", "meanDays", "medianDays")) {
                links.add(at + field, band.won(), band.link() + "&outcome=won");
            }
            links.add(at + "lost", band.lost(), band.link() + "&outcome=lost");
            links.add(at + "recycled", band.recycled(), band.link() + "&outcome=recycled");
            links.amounts(at, band);
        }
        return links.links;
    }

    private void amounts(String at, Lift.Band band) {
        for (int i = 0; i < band.amounts().size(); i++) {
            var won = band.amounts().get(i);
            var rows = band.link() + "&outcome=won&currency=" + won.currency();
            for (var field : List.of("opportunities", "total", "mean")) {
                add(at + "amounts/" + i + "/" + field, won.opportunities(), rows);
            }
        }
    }

    static Map<String, String> of(RolesPresent roles) {
        var links = new CoverageLinks();
        for (int i = 0; i < roles.rows().size(); i++) {
            var row = roles.rows().get(i);
            var at = "/rows/" + i + "/";
            links.add(at + "opportunities", row.opportunities(), row.link());
            links.add(at + "participations", row.participations(), row.link());
            links.add(at + "won", row.won(), row.link() + "&outcome=won");
            links.add(at + "lost", row.lost(), row.link() + "&outcome=lost");
            links.stages(at, row);
        }
        return links.links;
    }

    private void stages(String at, RolesPresent.Row row) {
        for (int i = 0; i < row.stages().size(); i++) {
            var stage = row.stages().get(i);
            var rows = row.link() + "&reached=" + stage.stage();
            add(at + "stages/" + i + "/opportunities", stage.opportunities(), rows);
            add(at + "stages/" + i + "/participations", stage.participations(), rows);
        }
    }
}
