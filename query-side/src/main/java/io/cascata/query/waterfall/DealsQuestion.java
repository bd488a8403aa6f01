package io.cascata.query.waterfall;

import io.cascata.events.value.Outcome;
import io.cascata.events.value.StageKey;
import io.cascata.query.deals.DealFilter;
import io.cascata.query.viewpoint.Viewpoint;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which opportunities a list is asked for. Without {@code stage} those of every stage are meant, without outcomes those of
 * every outcome; {@code after} is the {@code next} of the page before.
 */
public record DealsQuestion(
        DealFilter filter,
        Viewpoint viewpoint,
        @Nullable StageKey stage,
        How how,
        Set<Outcome> outcomes,
        @Nullable String after,
        int limit) {

    public DealsQuestion {
        outcomes = Set.copyOf(outcomes);
    }

    /** What an opportunity has to do with the stage. */
    public enum How {
        /** It stands there, or stood there when it was closed. */
        LAST,
        /** It reached the stage, as the waterfall counts it when skipped stages count as reached. */
        REACHED
    }
}
