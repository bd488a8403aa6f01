package io.cascata.query.waterfall.web;

import io.cascata.query.waterfall.DealPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything the list shows; {@code next} is the address of the next page. */
record OpportunityList(
        PageState state,
        String stage,
        String how,
        String outcome,
        DealPage page,
        List<OpportunityLine> lines,
        boolean continued,
        @Nullable String next) {

    public String total() {
        return Figures.count(page.total()) + (page.total() == 1 ? " opportunity" : " opportunities");
    }

    public String position() {
        return Figures.count(page.knownAt());
    }

    public String day() {
        var day = state.asOf();
        return day == null ? "now" : Figures.day(day);
    }
}
