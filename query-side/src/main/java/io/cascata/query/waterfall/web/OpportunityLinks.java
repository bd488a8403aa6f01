package io.cascata.query.waterfall.web;

import io.cascata.query.waterfall.StageRow;
import io.cascata.query.waterfall.WaterfallQuestion.Mode;
import io.cascata.query.waterfall.WaterfallQuestion.Skips;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Links from numbers to the lists behind them. There is one only where the list has exactly that many rows: not within a
 * period, not under another policy for skipped stages, and not where an opportunity leaked more than once.
 */
record OpportunityLinks(PageState state) {

    static final String PATH = "/opportunities";

    @Nullable
    String reached(StageRow row) {
        return listable() && row.reach().reached() > 0
                ? to(row).queryParam("how", "reached").encode().toUriString()
                : null;
    }

    @Nullable
    String leaked(StageRow row) {
        long gone = row.reach().lost() + row.reach().recycled();
        return listable() && gone > 0 && gone == row.stays().leaked()
                ? to(row).queryParam("outcome", "leaked").encode().toUriString()
                : null;
    }

    private boolean listable() {
        return state.mode() == Mode.COHORT
                && state.skips() == Skips.REACHED
                && state.measure() == PageState.Measure.COUNT
                && state.from() == null
                && state.to() == null;
    }

    private UriComponentsBuilder to(StageRow row) {
        var link = UriComponentsBuilder.fromPath(PATH);
        var type = state.type();
        if (type != null) {
            link.queryParam("type", Parameters.written(type));
        }
        link.queryParam("stage", row.key().value());
        if (!state.live()) {
            link.queryParam("asOf", state.asOf());
        }
        return state.zone().getId().equals("Z")
                ? link
                : link.queryParam("tz", state.zone().getId());
    }
}
