package io.cascata.query.waterfall;

import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.Team;
import io.cascata.query.money.Value;
import org.jspecify.annotations.Nullable;

/**
 * One stage of the waterfall. {@code reach} counts opportunities, {@code stays} counts uninterrupted presences; rates are
 * fractions of 1 and missing where nothing could be divided by.
 */
public record StageRow(
        StageKey key,
        int order,
        String name,
        CanonicalStage canonical,
        @Nullable Team owner,
        Reach reach,
        Stays stays,
        @Nullable Double toNext,
        @Nullable Double fromFirst,
        TimeInStage time,
        @Nullable Double leakageRate,
        @Nullable Double skipRate,
        Value valueAtEntry,
        Value openValue) {

    /**
     * The opportunities that reached the stage, and what became of them:
     * {@code reached = movedOn + stillThere + lost + recycled + won + elsewhere}. {@code skipped} of them passed over it;
     * {@code elsewhere} are those that are neither beyond the stage nor in it, having moved back below it (actual only).
     */
    public record Reach(
            long reached,
            long movedOn,
            long stillThere,
            long lost,
            long recycled,
            long won,
            long elsewhere,
            long skipped) {

        public boolean balances() {
            return reached == movedOn + stillThere + lost + recycled + won + elsewhere;
        }
    }

    /**
     * The stays of the stage, and how they ended:
     * {@code entries = advanced + movedBack + won + lost + recycled + reopened + refiled + otherModel + stillThere}.
     * {@code reentries} of the entries were not the opportunity's first.
     */
    public record Stays(
            long entries,
            long advanced,
            long movedBack,
            long won,
            long lost,
            long recycled,
            long reopened,
            long refiled,
            long otherModel,
            long stillThere,
            long reentries) {

        /** The accounting identity: every stay is accounted for. */
        public boolean balances() {
            return entries == ended() + stillThere;
        }

        public long ended() {
            return advanced + movedBack + won + lost + recycled + reopened + refiled + otherModel;
        }

        /** The stays that ended in lost or recycled. */
        public long leaked() {
            return lost + recycled;
        }
    }

    /**
     * Days over finished stays (seconds / 86,400; percentiles by linear interpolation). {@code perOpportunity} is the
     * mean of the sums over each opportunity's stays; {@code zeroLength} stays are among the {@code n}.
     */
    public record TimeInStage(
            long n,
            @Nullable Double average,
            @Nullable Double median,
            @Nullable Double p75,
            @Nullable Double p90,
            @Nullable Double perOpportunity,
            long opportunities,
            long zeroLength) {}
}
