package io.cascata.query.waterfall.web;

import io.cascata.events.value.OpportunityType;
import io.cascata.query.deals.DealFilter;
import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.query.waterfall.WaterfallQuestion;
import io.cascata.query.waterfall.WaterfallQuestion.Mode;
import io.cascata.query.waterfall.WaterfallQuestion.Skips;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * All that the page can be set to, as it stands in the URL. Dates are days of {@code zone}: {@code asOf} is the end of that
 * day, the window is {@code [from, to)}; without {@code asOf} the page shows now, without {@code vs} it compares with 30
 * days before.
 */
record PageState(
        @Nullable OpportunityType type,
        @Nullable LocalDate asOf,
        @Nullable LocalDate vs,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Mode mode,
        Skips skips,
        Measure measure,
        Rates rates,
        @Nullable String currency,
        ZoneId zone) {

    /** What the bars of the stages measure. */
    enum Measure {
        COUNT,
        AMOUNT
    }

    /** Conversion to the next stage, or from the first stage. */
    enum Rates {
        STEP,
        OVERALL
    }

    public boolean live() {
        return asOf == null;
    }

    DealFilter filter() {
        return type == null ? DealFilter.ALL : DealFilter.type(type);
    }

    /** Now, or the last instant of the day. */
    Viewpoint viewpoint() {
        return asOf == null ? Viewpoint.NOW : endOf(asOf);
    }

    Viewpoint endOf(LocalDate date) {
        return new Viewpoint(startOf(date.plusDays(1)).minus(1, ChronoUnit.MICROS), null);
    }

    Instant startOf(LocalDate date) {
        return date.atStartOfDay(zone).toInstant();
    }

    WaterfallQuestion question() {
        return WaterfallQuestion.EVERYTHING.with(filter()).with(mode).with(skips);
    }
}
