package io.cascata.command.suppression;

import io.cascata.events.suppression.SuppressionEvent;
import io.cascata.events.suppression.SuppressionLifted;
import io.cascata.events.suppression.TouchesSuppressed;
import org.jspecify.annotations.Nullable;

/** A suppression as decisions see it; {@code ordered} is missing where nobody ordered it. */
record Suppression(@Nullable TouchesSuppressed ordered, boolean lifted) {

    static final Suppression UNKNOWN = new Suppression(null, false);

    Suppression after(SuppressionEvent event) {
        return switch (event) {
            case TouchesSuppressed suppressed -> new Suppression(suppressed, false);
            case SuppressionLifted gone -> new Suppression(ordered, true);
        };
    }
}
