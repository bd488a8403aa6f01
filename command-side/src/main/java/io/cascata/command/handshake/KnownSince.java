package io.cascata.command.handshake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The business time of the first thing known, if anything is. */
record KnownSince(@Nullable Instant at) {

    static final KnownSince NEVER = new KnownSince(null);
}
