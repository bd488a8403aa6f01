package io.cascata.query.handshake;

import io.cascata.log.EventLog;
import io.cascata.query.viewpoint.WhenParameters;
import io.cascata.query.viewpoint.Window;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Which handshakes are looked at, and how. */
public record OfferedParameters(
        @Parameter(description = "Offered from this moment on: an instant or the beginning of a day") @Nullable
        String from,

        @Parameter(description = "Offered before this moment") @Nullable
        String to,

        @Parameter(description = "Days after acceptance without a follow-up that make a leak, 1 to 365. Default: 7")
        @Nullable
        String untouchedDays) {

    Window window(WhenParameters when, EventLog log) {
        return when.moments(log).window(from, to);
    }
}
