package io.cascata.query.waterfall.pace;

import io.cascata.events.value.StageKey;
import io.cascata.events.value.Team;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where opportunities went back, came again, were recycled or were lost between teams within a window. Rates are fractions
 * of 1, durations are days.
 */
public record Setbacks(
        long knownAt,
        @Nullable Instant asOf,
        List<Regression> regressions,
        List<Return> returns,
        List<Recycling> recycling,
        Recycles recycles,
        List<HandOver> handOvers) {

    /** From a visit on, all further ones are counted with it. */
    public static final int MOST_VISITS = 10;

    public Setbacks {
        regressions = List.copyOf(regressions);
        returns = List.copyOf(returns);
        recycling = List.copyOf(recycling);
        handOvers = List.copyOf(handOvers);
    }

    /** Moves back to a stage of lower order; {@code distance} is the difference of the orders. */
    public record Regression(StageKey from, StageKey to, int distance, long moves, long opportunities) {}

    /**
     * The entries into a stage by how often the opportunity had come, labelled {@code stage-01}, {@code stage-02};
     * {@code last} of them were the opportunity's last ones so far. {@code reentries} is the number beyond the first.
     */
    public record Return(StageKey stage, long reentries, List<Visit> visits) {

        public Return {
            visits = List.copyOf(visits);
        }
    }

    public record Visit(int number, String label, long entries, long last) {}

    /**
     * Stays of a stage that ended in being passed on or won ({@code accepted}), or in being recycled: the rate is
     * recycled / (accepted + recycled). {@code requalified} of the recycled ones were in that stage or a later one again.
     */
    public record Recycling(
            StageKey stage,
            long accepted,
            long recycled,
            @Nullable Double rate,
            long requalified,
            @Nullable Double medianDaysToRequalify) {}

    /** How often opportunities were recycled: {@code recycled} opportunities, {@code times} in all, one of them {@code most} times. */
    public record Recycles(long recycled, long times, long most) {}

    /**
     * A step of the way on which the stage's owner changes: what became of the stays before it that began in the window.
     * {@code leaked} were lost or recycled there, {@code other} moved back or to another model.
     */
    public record HandOver(
            Team from,
            Team to,
            StageKey stage,
            StageKey next,
            long entered,
            long passed,
            long leaked,
            long other,
            long waiting,
            @Nullable Double leakage) {}
}
