package io.cascata.query.waterfall.pace;

import io.cascata.query.facts.Words;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.waterfall.RowsBehind;
import io.cascata.query.waterfall.Selection;

/**
 * The rows that numbers of velocity, ageing and setbacks count, as a statement: {@code progression/target/present},
 * {@code closedDeals}, {@code sales/EUR/won},
 * {@code allCurrencies/won}, {@code regressions/pipeline/target}, {@code recycling/target/accepted},
 * {@code ageing/target/stalled}, {@code ageing/target/30} (the band from that day on).
 */
final class PaceRows {

    private final Selection selection;
    private final AgeingQuestion question;

    PaceRows(Selection selection, AgeingQuestion question) {
        this.selection = selection;
        this.question = question;
    }

    /** Throws {@link InvalidQuestion} where there is no such number. */
    String sql(String number) {
        return RowsBehind.sql(rows(number, number.split("/", -1)));
    }

    private String rows(String number, String[] parts) {
        if (parts.length != 3) {
            return ofAll(number);
        }
        var velocity = new VelocitySql(selection);
        int key = code(parts[1]);
        return switch (parts[0] + " " + parts[2]) {
            case "progression present" -> velocity.present(key);
            case "progression progressed" -> velocity.progressed(key);
            case "sales opportunities" -> velocity.salesRows(key, false);
            case "sales won" -> velocity.salesRows(key, true);
            default -> setbacksOrAges(number, parts, key);
        };
    }

    /** Of all stages and currencies. */
    private String ofAll(String number) {
        var velocity = new VelocitySql(selection);
        var setbacks = new SetbackSql(selection);
        var first = selection.model().first().orElse(null);
        return switch (number) {
            case "closedDeals" -> velocity.closedRows(first);
            case "closedDeals/leftOut" -> velocity.leftOut(first);
            case "allCurrencies/opportunities" -> velocity.salesRows(false);
            case "allCurrencies/won" -> velocity.salesRows(true);
            case "withoutAmount" -> velocity.salesRows(Words.NONE, false);
            case "recycles/recycled" -> setbacks.recycledOnce();
            case "recycles/times" -> setbacks.recycled();
            case "recycles/most" -> setbacks.recycledMost();
            case "ageing/open" -> new AgeSql(selection, question).stays("true");
            default -> throw unknown(number);
        };
    }

    private String setbacksOrAges(String number, String[] parts, int key) {
        if (parts[0].equals("ageing")) {
            return ages(number, parts, key);
        }
        var setbacks = new SetbackSql(selection);
        return switch (parts[0] + " " + parts[2]) {
            case "recycling accepted" -> setbacks.ended(key, End.ADVANCED, End.WON);
            case "recycling recycled" -> setbacks.ended(key, End.RECYCLED);
            case "recycling requalified" -> setbacks.requalified(key);
            case "returns reentries" -> setbacks.visits(key, "s.visit > 1");
            default ->
                switch (parts[0]) {
                    case "regressions" -> setbacks.movedBack(key, code(parts[2]));
                    case "movedBack" -> setbacks.movedBackOnce(key, code(parts[2]));
                    case "handOvers" -> setbacks.handedOver(key, parts[2]);
                    case "returns" -> setbacks.visits(key, "s.number = " + visit(number, parts[2]));
                    case "lastReturns" -> setbacks.last(key, visit(number, parts[2]));
                    default -> throw unknown(number);
                };
        };
    }

    private int code(String key) {
        return selection.words().code(key);
    }

    private String ages(String number, String[] parts, int key) {
        var ages = new AgeSql(selection, question);
        return switch (parts[2]) {
            case "open" -> ages.stays(key, "true");
            case "overP75" -> ages.stays(key, "a.age > t.p75");
            case "stalled" -> ages.stays(key, ages.stalled());
            case "finished" -> ages.finished(key);
            default -> ages.stays(key, band(number, parts[2]));
        };
    }

    private static int visit(String number, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw unknown(number);
        }
    }

    private String band(String number, String from) {
        var bands = question.bands();
        for (int i = -1; i < bands.size(); i++) {
            int days = i < 0 ? 0 : bands.get(i);
            if (String.valueOf(days).equals(from)) {
                var end = i + 1 < bands.size() ? " AND a.age < " + bands.get(i + 1) * Days.MICROS : "";
                return "a.age >= " + days * Days.MICROS + end;
            }
        }
        throw unknown(number);
    }

    private static InvalidQuestion unknown(String number) {
        return new InvalidQuestion("number", "there is no number '" + number + "' with rows behind it");
    }
}
