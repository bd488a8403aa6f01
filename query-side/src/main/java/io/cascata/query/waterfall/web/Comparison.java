package io.cascata.query.waterfall.web;

import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.query.viewpoint.Window;
import io.cascata.query.waterfall.WaterfallQuestion;
import io.cascata.query.waterfall.WaterfallQuestion.Mode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The two moments that the page looks at: the end of {@code day} and the end of {@code before}. Activity without a window
 * of its own is that between the two, compared with as many days before.
 */
record Comparison(PageState state, LocalDate day, LocalDate before) {

    private static final int DAYS = 30;

    /** {@code newest} is the day that counts as now. */
    static Comparison of(PageState state, LocalDate newest) {
        var day = state.asOf() == null ? newest : state.asOf();
        var vs = state.vs();
        var before = vs == null ? day.minusDays(DAYS) : vs;
        if (!before.isBefore(day)) {
            throw new InvalidQuestion("vs", "the date to compare with must lie before " + day);
        }
        return new Comparison(state, day, before);
    }

    WaterfallQuestion now() {
        return state.question().with(viewpoint()).with(window(before, day));
    }

    WaterfallQuestion then() {
        return state.question().with(state.endOf(before)).with(window(before.minusDays(length()), before));
    }

    Viewpoint viewpoint() {
        return state.viewpoint();
    }

    /** The instant before which the state of a day is complete. */
    Instant after(LocalDate date) {
        return state.startOf(date.plusDays(1));
    }

    public long length() {
        return ChronoUnit.DAYS.between(before, day);
    }

    private Window window(LocalDate earlier, LocalDate later) {
        var from = state.from();
        var to = state.to();
        if (from == null && to == null && state.mode() == Mode.PERIOD) {
            return new Window(after(earlier), after(later));
        }
        return new Window(from == null ? null : state.startOf(from), to == null ? null : state.startOf(to));
    }
}
