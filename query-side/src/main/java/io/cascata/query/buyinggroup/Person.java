package io.cascata.query.buyinggroup;

import io.cascata.events.id.ContactId;
import io.cascata.events.value.ContactRole;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part: in which role since when, whether engaged, when last in touch, how often of late, and whether
 * that is clearly less than the rest.
 */
record Person(
        ContactId contact,
        ContactRole role,
        Instant since,
        boolean engaged,
        @Nullable Instant lastTouch,
        int touches,
        boolean lessEngaged) {}
