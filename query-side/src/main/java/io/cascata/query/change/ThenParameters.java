package io.cascata.query.change;

import static io.cascata.query.viewpoint.Moments.given;

import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.viewpoint.Moments;
import io.cascata.query.viewpoint.Viewpoint;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of a request that say what then was, and how many opportunities are told of. */
public record ThenParameters(
        @Parameter(description = "Business time of then: an instant or a day (all of it). Default: no limit") @Nullable
        String thenAsOf,

        @Parameter(
                description =
                        "What the log held then: an instant, a day (all of it) or a log position. Default: everything")
        @Nullable
        String thenKnownAt,

        @Parameter(description = "Most opportunities in the answer, 1 to 1000. Default: 100") @Nullable
        String limit) {

    private static final int SOME = 100;
    private static final int MOST = 1_000;

    /** Throws {@link InvalidQuestion} where neither clock is set: that would be now. */
    public Viewpoint viewpoint(Moments moments) {
        var asOf = given(thenAsOf);
        var knownAt = given(thenKnownAt);
        if (asOf == null && knownAt == null) {
            throw new InvalidQuestion("thenKnownAt", "say what then was, by thenAsOf, thenKnownAt or both");
        }
        return new Viewpoint(moments.through("thenAsOf", asOf), moments.position("thenKnownAt", knownAt));
    }

    /** Throws {@link InvalidQuestion} where the limit is none. */
    public int rows() {
        var text = given(limit);
        if (text == null) {
            return SOME;
        }
        try {
            int rows = Integer.parseInt(text);
            if (rows >= 1 && rows <= MOST) {
                return rows;
            }
        } catch (NumberFormatException notANumber) {
            throw new InvalidQuestion("limit", "'" + text + "' is no number");
        }
        throw new InvalidQuestion("limit", "from 1 to " + MOST + ", not " + text);
    }
}
