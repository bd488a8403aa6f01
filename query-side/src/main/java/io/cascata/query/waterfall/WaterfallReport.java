package io.cascata.query.waterfall;

import io.cascata.query.deals.DealFilter;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.viewpoint.Viewpoint;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Answers questions about the waterfall. Every answer is a filter on stage facts; none replays events. */
public interface WaterfallReport {

    /** Throws {@link InvalidQuestion} where a parameter makes no sense. */
    Waterfall waterfall(WaterfallQuestion question);

    /** The pipeline bridge between the states just before two instants. */
    Bridge bridge(DealFilter filter, Viewpoint viewpoint, Instant from, Instant to);

    /**
     * Closings in the window of the question, grouped; largest won count first. Filter, window, viewpoint and zone count.
     */
    List<ClosingRow> closings(WaterfallQuestion question, ClosingRow.By by);

    /** The opportunities behind a number, page by page. */
    DealPage deals(DealsQuestion question);

    /** Stage events per day of the zone, in order of the day; days without any are left out. */
    List<DayCount> density(DealFilter filter, Viewpoint viewpoint, ZoneId zone);
}
