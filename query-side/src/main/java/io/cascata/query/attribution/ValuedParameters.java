package io.cascata.query.attribution;

import io.cascata.query.viewpoint.Moments;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The parameter of a request for rows that says when their number was valued. */
record ValuedParameters(
        @Parameter(
                description = "Up to when touches count where asOf says nothing: an instant or a day (its beginning)."
                        + " Default: present")
        @Nullable
        String valuedAt) {

    Instant or(Instant present, Moments moments) {
        var given = moments.beginning("valuedAt", Moments.given(valuedAt));
        return given == null ? present : given;
    }
}
