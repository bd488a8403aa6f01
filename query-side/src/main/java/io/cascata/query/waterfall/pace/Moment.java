package io.cascata.query.waterfall.pace;

import io.cascata.query.deals.Sight;
import io.cascata.query.viewpoint.Window;
import io.cascata.query.waterfall.Selection;
import io.cascata.query.waterfall.WaterfallQuestion;

/** When in SQL something was within the window of a question. */
final class Moment {

    private Moment() {}

    static String before(String column, WaterfallQuestion question) {
        return Sight.within(column, new Window(null, question.window().to()));
    }

    /** Whether a stay began after something; as one comparison of pairs it would be many times slower. */
    static String after(String stay, String time, String position) {
        return "(%1$s.entered > %2$s OR (%1$s.entered = %2$s AND %1$s.pos > %3$s))".formatted(stay, time, position);
    }

    /** Whether a stay had any of its time within the window; one that is over has its end not in it. */
    static String present(String stay, Selection selection) {
        var window = selection.question().window();
        var from = window.from();
        if (from == null) {
            return before(stay + ".entered", selection.question());
        }
        return before(stay + ".entered", selection.question())
                + " AND (%1$s.entered >= %2$d OR NOT %3$s OR %1$s.left_at > %2$d)"
                        .formatted(stay, Sight.micros(from), selection.sight().ended(stay));
    }

    /** Whether a stay ended within the window. */
    static String endedIn(String stay, Selection selection) {
        return selection.sight().ended(stay) + " AND "
                + Sight.within(stay + ".left_at", selection.question().window());
    }
}
