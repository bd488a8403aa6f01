package io.cascata.query.segment;

import java.util.LinkedHashMap;
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
            links.add(at + "won", band.won(), band.link() + "&outcome=won");
            links.add(at + "lost", band.lost(), band.link() + "&outcome=lost");
            links.add(at + "recycled", band.recycled(), band.link() + "&outcome=recycled");
            for (int k = 0; k < band.amounts().size(); k++) {
                var won = band.amounts().get(k);
                links.add(
                        at + "amounts/" + k + "/opportunities",
                        won.opportunities(),
                        band.link() + "&outcome=won&currency=" + won.currency());
            }
        }
        return links.links;
    }

    static Map<String, String> of(RolesPresent roles) {
        var links = new CoverageLinks();
        for (int i = 0; i < roles.rows().size(); i++) {
            var row = roles.rows().get(i);
            var at = "/rows/" + i + "/";
            links.add(at + "opportunities", row.opportunities(), row.link());
            links.add(at + "won", row.won(), row.link() + "&outcome=won");
            links.add(at + "lost", row.lost(), row.link() + "&outcome=lost");
            for (int k = 0; k < row.stages().size(); k++) {
                var stage = row.stages().get(k);
                links.add(
                        at + "stages/" + k + "/opportunities",
                        stage.opportunities(),
                        row.link() + "&reached=" + stage.stage());
            }
        }
        return links.links;
    }
}
