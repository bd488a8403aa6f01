package io.cascata.events.value;

import io.cascata.events.id.Text;
import org.jspecify.annotations.Nullable;

/** Where a membership comes from: how the person was found, on whose word it stands, and with which tool, where one helped. */
public record Identification(
        IdentificationWay way,
        IdentificationOrigin origin,
        @Nullable String tool) {

    /** Somebody who works with the customer knows them. */
    public static final Identification KNOWN =
            new Identification(IdentificationWay.CUSTOMER_KNOWLEDGE, IdentificationOrigin.MANUAL, null);

    public Identification {
        Text.requireIfGiven("identification tool", tool, 200);
    }

    /** Found the same way, but standing on this word. */
    public Identification by(IdentificationOrigin word) {
        return new Identification(way, word, tool);
    }
}
