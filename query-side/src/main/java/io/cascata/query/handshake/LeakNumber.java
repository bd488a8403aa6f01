package io.cascata.query.handshake;

import io.cascata.events.value.Team;
import io.cascata.query.viewpoint.InvalidQuestion;
import java.util.Arrays;
import java.util.List;

/** A number of leaks: in which direction, and in which way. It is written {@code MARKETING/SALES/DECLINED}. */
record LeakNumber(LineSums.Key line, Leak leak) {

    /** Those of a line that are not zero. */
    static List<LeakNumber> of(SlaReport.Line line) {
        return Arrays.stream(Leak.values())
                .filter(leak -> line.leaks().of(leak) > 0)
                .map(leak -> new LeakNumber(new LineSums.Key(line.from(), line.to(), null), leak))
                .toList();
    }

    /** Throws {@link InvalidQuestion} where the report has no such number. */
    static LeakNumber parse(String text) {
        var parts = text.split("/", -1);
        if (parts.length == 3) {
            try {
                var line = new LineSums.Key(Team.valueOf(parts[0]), Team.valueOf(parts[1]), null);
                return new LeakNumber(line, Leak.valueOf(parts[2]));
            } catch (IllegalArgumentException e) {
                throw unknown(text);
            }
        }
        throw unknown(text);
    }

    private static InvalidQuestion unknown(String text) {
        return new InvalidQuestion("number", "the report has no number '" + text + "' with handshakes behind it");
    }

    /** What it is called in the report. */
    String field() {
        return switch (leak) {
            case NOT_ANSWERED_BY_DUE -> "notAnsweredByDue";
            case DECLINED -> "declined";
            case UNTOUCHED -> "untouched";
        };
    }

    @Override
    public String toString() {
        return line.from() + "/" + line.to() + "/" + leak;
    }
}
