package io.cascata.query.buyinggroup;

import io.cascata.query.viewpoint.InvalidQuestion;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Within how many days a touch makes somebody engaged. */
public record EngagementParameters(
        @Parameter(description = "Days within which a touch makes somebody engaged, 1 to 3650. Default: 90") @Nullable
        String days) {

    private static final int DEFAULT = 90;
    private static final int MOST = 3_650;

    /** Throws {@link InvalidQuestion} for anything but a sensible number. */
    public int number() {
        if (days == null || days.isBlank()) {
            return DEFAULT;
        }
        try {
            int number = Integer.parseInt(days);
            if (number >= 1 && number <= MOST) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new InvalidQuestion("days", "not a number: " + days);
        }
        throw new InvalidQuestion("days", "not between 1 and " + MOST + ": " + days);
    }
}
