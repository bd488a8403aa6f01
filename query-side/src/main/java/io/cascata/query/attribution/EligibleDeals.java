package io.cascata.query.attribution;

import static java.util.stream.Collectors.joining;

import io.cascata.events.value.Outcome;
import io.cascata.query.deals.Criteria;
import io.cascata.query.deals.Sight;
import io.cascata.query.facts.Words;
import java.util.List;
import java.util.Set;

/**
 * The opportunities of a question as they stand at its viewpoint, in the table {@code att_deal}: those that are wanted,
 * and the others of their accounts, which may have the better claim to a touch.
 */
record EligibleDeals(AttributionQuestion question, Sight sight, Words words, Set<Outcome> outcomes) {

    private static final String WITHOUT_OTHERS =
            "DELETE FROM att_deal WHERE account NOT IN (SELECT account FROM att_deal WHERE wanted)";

    List<String> statements() {
        return List.of(
                "CREATE OR REPLACE TEMP TABLE att_deal AS SELECT s.n AS d,"
                        + " x.opportunity, x.account, s.solution, s.type, s.outcome, s.opened, "
                        + closed() + " AS closed, CASE WHEN s.outcome = " + words.code(Outcome.OPEN)
                        + " THEN t.amount ELSE s.amount END AS amount, CASE WHEN s.outcome = "
                        + words.code(Outcome.OPEN) + " THEN t.currency ELSE s.currency END AS currency,"
                        + " coalesce(" + wanted() + ", false) AS wanted"
                        + " FROM canonical_stay s JOIN deal x ON x.n = s.n LEFT JOIN term t ON t.n = s.n AND "
                        + sight.sees("t") + " AND " + sight.standing("t") + " WHERE " + sight.sees("s") + " AND "
                        + sight.standing("s"),
                WITHOUT_OTHERS);
    }

    /** What leaves of the wanted ones only so many that are not in a table, of few accounts. */
    static List<String> besides(String table, int most) {
        return List.of(
                "UPDATE att_deal SET wanted = false WHERE wanted AND d NOT IN (SELECT d FROM att_deal ANTI JOIN "
                        + table + " USING (d) WHERE wanted ORDER BY account, d LIMIT " + most + ")",
                WITHOUT_OTHERS);
    }

    private String closed() {
        return "CASE WHEN s.outcome <> " + words.code(Outcome.OPEN) + " THEN s.entered END";
    }

    private String wanted() {
        var alone = question.opportunity();
        if (alone != null) {
            return "x.opportunity = " + Criteria.text(alone.value());
        }
        var criteria = new Criteria(question.filter(), words);
        var among = outcomes.stream()
                .map(outcome -> String.valueOf(words.code(outcome)))
                .sorted()
                .collect(joining(", "));
        var counted = question.basis() == Basis.PIPELINE ? "s.opened" : "s.entered";
        return "s.outcome IN (" + among + ") AND " + Sight.within(counted, question.window()) + " AND "
                + criteria.ofStay("s") + " AND " + criteria.ofTerms("s", "t", sight);
    }
}
