package io.cascata.query.waterfall.pipeline;

import io.cascata.events.value.CanonicalStage;
import io.cascata.query.money.Total;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pipeline in a window: open opportunities from the canonical stage {@code from} on, at any two clocks. Sums are by
 * currency and, where the rates are known, in the reporting currency: by the day of entry, revenue by the day of closing.
 */
public record Pipeline(
        long knownAt,
        @Nullable Instant asOf,
        Instant from,
        Instant to,
        CanonicalStage stage,
        List<Created> created,
        Total open,
        List<Weighted> weighted,
        Total weightedTotal,
        Coverage coverage,
        List<MonthEnd> monthEnds,
        List<PipelineBridge> bridge) {

    public Pipeline {
        created = List.copyOf(created);
        weighted = List.copyOf(weighted);
        monthEnds = List.copyOf(monthEnds);
        bridge = List.copyOf(bridge);
    }

    /** What pipeline created in the window may mean. */
    public enum Definition {
        /** First entered the pipeline in the window, at the amount of that entry: never changes afterwards. */
        AT_FIRST_ENTRY,
        /** Opened in the window and still open at the viewpoint, at the amount then: restates itself every day. */
        STILL_OPEN_AT_CURRENT_AMOUNT
    }

    public record Created(Definition definition, long opportunities, Total total) {}

    /** Where a probability is from. */
    public enum Source {
        /** The playbook. */
        PLAYBOOK,
        /** Of the opportunities that reached the stage and are closed, the part that was won. */
        HISTORY,
        /** There is none: nothing that reached the stage is closed yet. */
        NONE
    }

    /** What stands open in a canonical stage, and its amount x the probability of a win from there. */
    public record Weighted(
            CanonicalStage stage,
            long opportunities,
            Total total,
            Source source,
            @Nullable BigDecimal probability,
            @Nullable Total weighted) {}

    /**
     * Open pipeline that is expected to close in the window / (target - won in it). Missing without a target, where the
     * target is reached, and where currencies that have no rate would have to be added.
     */
    public record Coverage(
            @Nullable String currency,
            Total openDue,
            @Nullable BigDecimal target,
            Total won,
            @Nullable BigDecimal toWin,
            @Nullable BigDecimal coverage) {}

    /** What was open just before a month ended. */
    public record MonthEnd(String month, long opportunities, Total total) {}
}
