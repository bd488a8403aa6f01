package io.cascata.query.viewpoint;

import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of a request that give a window of business time: two ends, or the name of a period. */
public record WindowParameters(
        @Parameter(
                description = "Beginning of the window, inclusive: an instant or a day (its beginning). Default: none")
        @Nullable
        String from,

        @Parameter(description = "End of the window, exclusive: an instant or a day (its beginning). Default: none")
        @Nullable
        String to,

        @Parameter(
                description = "A named period in place of from and to: 2026-Q1, 2026-03, 2026, or of the organisation's"
                        + " fiscal year FY26, FY26-Q1")
        @Nullable
        String period) {

    /** All time. */
    public static final WindowParameters NONE = new WindowParameters(null, null, null);

    /** Throws {@link InvalidQuestion} where it cannot be read, or where a period stands beside an end. */
    public Window window(Moments moments) {
        var name = Moments.given(period);
        if (name == null) {
            return moments.window(Moments.given(from), Moments.given(to));
        }
        if (Moments.given(from) != null || Moments.given(to) != null) {
            throw new InvalidQuestion("period", "stands in place of from and to, not beside them");
        }
        return moments.period("period", name);
    }
}
