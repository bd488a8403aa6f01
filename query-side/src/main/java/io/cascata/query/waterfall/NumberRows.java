package io.cascata.query.waterfall;

import io.cascata.events.value.Outcome;
import io.cascata.query.deals.Sight;
import io.cascata.query.facts.Words;
import io.cascata.query.viewpoint.InvalidQuestion;
import java.util.Arrays;
import java.util.Locale;

/**
 * The rows that a number of the waterfall counts, as a statement. Numbers are named as the answer nests them, stages by key:
 * {@code stages/target/reach/lost}, {@code results/won}, {@code transitions/target/engaged}.
 */
final class NumberRows {

    private final Selection selection;
    private final Sight sight;

    NumberRows(Selection selection) {
        this.selection = selection;
        this.sight = selection.sight();
    }

    /** Throws {@link InvalidQuestion} where the waterfall has no such number. */
    String sql(String number) {
        return RowsBehind.sql(rows(number, number.split("/", -1)));
    }

    private String rows(String number, String[] parts) {
        return switch (parts.length + " " + parts[0]) {
            case "1 opportunities" -> standing("true");
            case "2 results" -> closings(outcome(number, parts[1]));
            case "2 outcomes" -> standing("c.outcome = " + selection.words().code(outcome(number, parts[1])));
            case "2 currentStages" -> standing("c.stage = " + code(parts[1]));
            case "3 transitions" -> transition(parts[1], parts[2]);
            case "3 stages" -> ofStage(number, stage(number, parts[1]), parts[2]);
            case "4 leadTimes" -> leadTime(number, parts);
            case "4 stages" ->
                parts[2].equals("reach")
                        ? reach(number, stage(number, parts[1]), parts[3])
                        : stays(stage(number, parts[1]), end(number, parts[3]));
            default -> throw unknown(number);
        };
    }

    private String leadTime(String number, String[] parts) {
        var pair = new StagePair(
                stage(number, parts[1]).stageKey(), stage(number, parts[2]).stageKey());
        return switch (parts[3]) {
            case "n" -> LeadTimes.rows(selection, pair, true);
            case "leftOut" -> LeadTimes.rows(selection, pair, false);
            default -> throw unknown(number);
        };
    }

    private static InvalidQuestion unknown(String number) {
        return new InvalidQuestion("number", "the waterfall has no number '" + number + "' with rows behind it");
    }

    private Model.Stage stage(String number, String key) {
        return selection.model().stages().stream()
                .filter(stage -> stage.key().equals(key))
                .findFirst()
                .orElseThrow(() -> unknown(number));
    }

    private static Outcome outcome(String number, String name) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> unknown(number));
    }

    private int code(String key) {
        return selection.words().code(key);
    }

    private String standing(String criterion) {
        return "SELECT " + RowsBehind.begun("c") + " FROM standing c WHERE " + criterion + " AND "
                + Sight.within("c.opened", selection.question().window());
    }

    private String closings(Outcome outcome) {
        return "SELECT " + RowsBehind.begun("k") + " " + selection.closings() + " AND k.outcome = "
                + selection.words().code(outcome);
    }

    private String transition(String from, String to) {
        var onward = "CASE WHEN " + sight.ended("s") + " THEN s.left_to ELSE " + Words.NONE + " END";
        return from.isEmpty()
                ? stay("s.stage = " + code(to) + " AND s.came_from = " + Words.NONE)
                : stay("s.stage = " + code(from) + " AND " + onward + " = " + (to.isEmpty() ? Words.NONE : code(to)));
    }

    private String fate() {
        return "CASE WHEN " + sight.ended("s") + " THEN s.how ELSE " + Words.NONE + " END";
    }

    private String stay(String criterion) {
        return "SELECT " + RowsBehind.stay("s", sight.ended("s")) + " " + selection.stays("s") + " AND " + criterion;
    }

    private String stays(Model.Stage stage, String criterion) {
        return stay("s.stage = " + code(stage.key()) + " AND " + criterion);
    }

    private String end(String number, String field) {
        return switch (field) {
            case "entries" -> "true";
            case "reentries" -> "s.visit > 1";
            case "stillThere" -> fate() + " = " + Words.NONE;
            case "advanced", "movedBack", "won", "lost", "recycled", "reopened", "refiled", "otherModel" ->
                fate() + " = " + selection.words().code(constant(field));
            default -> throw unknown(number);
        };
    }

    private static String constant(String field) {
        return field.replaceAll("(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    private String ofStage(String number, Model.Stage stage, String field) {
        return switch (field) {
            case "time" -> stays(stage, sight.ended("s"));
            case "valueAtEntry" -> stays(stage, "s.visit = 1");
            case "openValue" ->
                "SELECT " + RowsBehind.begun("c") + " FROM standing c WHERE c.stage = " + code(stage.key())
                        + " AND c.outcome = " + selection.words().code(Outcome.OPEN) + " AND "
                        + selection.inWindow("c");
            default -> throw unknown(number);
        };
    }

    private String reach(String number, Model.Stage stage, String field) {
        return "SELECT r.n, r.pos, r.entered AS at, NULL::BIGINT AS until, NULL::BIGINT AS until_pos, c.amount, c.currency "
                + ReachSql.priced(selection).rows("r") + " AND r.stage = " + code(stage.key()) + " AND "
                + fate(number, stage, field);
    }

    private String fate(String number, Model.Stage stage, String field) {
        boolean actual = selection.question().skips() == WaterfallQuestion.Skips.ACTUAL;
        boolean open = stage.outcome() == Outcome.OPEN;
        var here = open
                ? "c.progress = " + stage.order()
                : "c.outcome = " + code(stage.outcome().name());
        var as = here + " AND c.outcome = ";
        return switch (field) {
            case "reached" -> "true";
            case "skipped" -> actual ? "false" : "r.skipped";
            case "movedOn" -> open ? "c.progress > " + stage.order() : "false";
            case "stillThere" -> as + code("OPEN");
            case "lost", "recycled", "won" -> as + code(constant(field));
            case "elsewhere" -> "NOT (" + here + ")" + (open ? " AND c.progress < " + stage.order() : "");
            default -> throw unknown(number);
        };
    }
}
