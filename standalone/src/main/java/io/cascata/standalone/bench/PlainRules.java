package io.cascata.standalone.bench;

import io.cascata.query.attribution.Model;
import io.cascata.query.facts.FactStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Three rule models over the facts of a synthetic market in one statement, without anything that it does not have. */
record PlainRules(FactStore facts) {

    static final List<Model> RULES = List.of(Model.FIRST_TOUCH, Model.LAST_TOUCH, Model.LINEAR);

    private static final String CREDITS = """
            SELECT channel, count(*) FILTER (place = 1), count(*) FILTER (place = size), sum(1 / size) FROM (
                SELECT c.text AS channel, row_number() OVER journey AS place,
                    count(*) OVER (PARTITION BY d.n) AS size
                FROM touch t
                JOIN touch_word c ON c.code = t.channel
                JOIN contact_role r ON r.contact = t.contact
                JOIN deal d ON d.opportunity = r.opportunity
                JOIN canonical_stay s ON s.n = d.n
                JOIN word w ON w.code = s.outcome AND w.text = 'WON'
                WINDOW journey AS (PARTITION BY d.n ORDER BY t.happened, t.pos))
            GROUP BY channel
            """;

    /** By channel, in opportunities, for each of the rules; channels that get nothing have 0. */
    List<Map<String, Double>> credits() {
        return facts.read(connection -> {
            var credits = RULES.stream()
                    .<Map<String, Double>>map(rule -> new HashMap<>())
                    .toList();
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery(CREDITS)) {
                while (row.next()) {
                    for (int rule = 0; rule < credits.size(); rule++) {
                        credits.get(rule).put(row.getString(1), row.getDouble(rule + 2));
                    }
                }
            }
            return credits;
        });
    }
}
