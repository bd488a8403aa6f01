package io.cascata.query.waterfall;

import io.cascata.query.deals.DealFilter;
import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.query.viewpoint.Window;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** What the waterfall is asked for. {@code zone} says where days begin. */
public record WaterfallQuestion(
        DealFilter filter,
        Window window,
        Mode mode,
        Skips skips,
        Viewpoint viewpoint,
        List<StagePair> leadTimes,
        Stages stages,
        ZoneId zone) {

    public static final WaterfallQuestion EVERYTHING = new WaterfallQuestion(
            DealFilter.ALL,
            Window.ALL,
            Mode.COHORT,
            Skips.REACHED,
            Viewpoint.NOW,
            List.of(),
            Stages.FITTING,
            ZoneOffset.UTC);

    public WaterfallQuestion {
        leadTimes = List.copyOf(leadTimes);
    }

    public WaterfallQuestion with(DealFilter filter) {
        return new WaterfallQuestion(filter, window, mode, skips, viewpoint, leadTimes, stages, zone);
    }

    public WaterfallQuestion with(Window window) {
        return new WaterfallQuestion(filter, window, mode, skips, viewpoint, leadTimes, stages, zone);
    }

    public WaterfallQuestion with(Mode mode) {
        return new WaterfallQuestion(filter, window, mode, skips, viewpoint, leadTimes, stages, zone);
    }

    public WaterfallQuestion with(Skips skips) {
        return new WaterfallQuestion(filter, window, mode, skips, viewpoint, leadTimes, stages, zone);
    }

    public WaterfallQuestion with(Viewpoint viewpoint) {
        return new WaterfallQuestion(filter, window, mode, skips, viewpoint, leadTimes, stages, zone);
    }

    public WaterfallQuestion withLeadTimes(List<StagePair> pairs) {
        return new WaterfallQuestion(filter, window, mode, skips, viewpoint, pairs, stages, zone);
    }

    public WaterfallQuestion with(Stages stages) {
        return new WaterfallQuestion(filter, window, mode, skips, viewpoint, leadTimes, stages, zone);
    }

    /** Where days begin. */
    public WaterfallQuestion in(ZoneId place) {
        return new WaterfallQuestion(filter, window, mode, skips, viewpoint, leadTimes, stages, place);
    }

    /** Which opportunities and stays a window selects. */
    public enum Mode {
        /** For each stage, the opportunities that entered it in the window, and what became of them until the viewpoint. */
        COHORT,
        /** The opportunities that were opened in the window, and what became of them until the viewpoint. */
        CREATION,
        /** What happened in the window: entries into the next stage by entries into this one; may exceed 100 %. */
        PERIOD
    }

    /** What a stage that was passed over counts for. */
    public enum Skips {
        /** Who stands in a later stage has reached all before it; who moved back never left where he is now. */
        REACHED,
        /** Only stages that were really entered count. */
        ACTUAL,
        /** As reached, but a lost opportunity counts only where it really was. */
        FILL_EXCEPT_LOST
    }

    /** Whose stages the answer has rows for. */
    public enum Stages {
        /** Those of a process where all that is asked for lies in one, else the canonical ones. */
        FITTING,
        /** Those of a process; there is no answer where opportunities lie in several. */
        OWN,
        /** The canonical ones. */
        CANONICAL
    }
}
