package io.cascata.events.suppression;

import io.cascata.events.id.SuppressionId;
import io.cascata.events.id.Text;

/** The touches count again from now on. */
public record SuppressionLifted(SuppressionId id, String reason) implements SuppressionEvent {

    public SuppressionLifted {
        Text.require("reason", reason, 500);
    }
}
