package io.cascata.query.waterfall;

import io.cascata.events.value.Outcome;
import io.cascata.query.deals.Sight;
import java.util.stream.Collectors;

/** The statements behind {@link ReachCounts}. */
final class ReachSql {

    private final Selection selection;
    private final String opportunities;

    ReachSql(Selection selection) {
        this(selection, selection.deals());
    }

    private ReachSql(Selection selection, String opportunities) {
        this.selection = selection;
        this.opportunities = opportunities;
    }

    /** Its rows beside how opportunities stand with their terms. */
    static ReachSql priced(Selection selection) {
        return new ReachSql(selection, "standing");
    }

    /** Stage, progress, outcome, passed over or not, standing there or not, count. */
    String groups() {
        if (actual()) {
            return "SELECT r.stage, c.progress, c.outcome, false, c.stage = r.stage, count(*) " + rows("r")
                    + " GROUP BY ALL";
        }
        return "SELECT r.stage, c.progress, c.outcome, r.skipped, c.stage = r.stage, count(*) " + rows("r")
                + " GROUP BY ALL";
    }

    /** Of those that really entered a stage first in the window, how many really entered the next one later. */
    String reallyNext() {
        var way = selection.model().way();
        var pairs = way.stream()
                .filter(stage -> selection.model().next(stage).isPresent())
                .map(stage -> "(" + code(stage) + ", "
                        + code(selection.model().next(stage).orElseThrow()) + ")")
                .collect(Collectors.joining(", "));
        if (pairs.isEmpty()) {
            return "SELECT NULL, 0 WHERE false";
        }
        return "WITH following(stage, onward) AS (VALUES " + pairs + ") SELECT r.stage, count(*) FROM (SELECT r.* "
                + rows("r") + ") r JOIN following f ON f.stage = r.stage JOIN "
                + selection.model().stays()
                + " t ON t.n = r.n AND t.stage = f.onward AND t.visit = 1 AND (t.entered, t.pos) > (r.entered, r.pos) AND "
                + selection.sight().sees("t") + " GROUP BY r.stage";
    }

    /** Of those that reached the first stage, how many reached each. */
    String ofFirst(Model.Stage first) {
        return "SELECT r.stage, count(*) " + everReached("r") + " AND r.n IN (SELECT f.n " + rows("f")
                + " AND f.stage = " + code(first) + ") GROUP BY r.stage";
    }

    private int code(Model.Stage stage) {
        return selection.words().code(stage.key());
    }

    private boolean actual() {
        return selection.question().skips() == WaterfallQuestion.Skips.ACTUAL;
    }

    /** One row for each stage that an opportunity reached, whenever. */
    private String everReached(String alias) {
        var seen = "FROM %s %s JOIN %s c ON c.n = %2$s.n WHERE %s AND %s"
                .formatted(
                        actual() ? selection.model().stays() : selection.model().reach(),
                        alias,
                        opportunities,
                        selection.sight().sees(alias),
                        selection.model().criterion(alias, selection.words()));
        return seen + " AND " + counted(alias);
    }

    private String counted(String alias) {
        if (actual()) {
            return alias + ".visit = 1";
        }
        var standing = selection.sight().standing(alias, "undone");
        boolean lostOnlyWhereSeen = selection.question().skips() == WaterfallQuestion.Skips.FILL_EXCEPT_LOST;
        return standing
                + (lostOnlyWhereSeen
                        ? " AND NOT (" + alias + ".skipped AND c.outcome = "
                                + selection.words().code(Outcome.LOST) + ")"
                        : "");
    }

    /** One row for each opportunity that reached a stage within the window, beside how it stands ({@code c}). */
    String rows(String alias) {
        var time = selection.byCreation() ? "c.opened" : alias + ".entered";
        return everReached(alias) + " AND "
                + Sight.within(time, selection.question().window());
    }
}
