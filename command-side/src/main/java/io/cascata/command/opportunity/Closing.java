package io.cascata.command.opportunity;

import io.cascata.events.value.Contract;
import org.jspecify.annotations.Nullable;

/** What was said when an opportunity closed: the contract where it was won, the reason where it was lost or recycled. */
record Closing(@Nullable Contract contract, @Nullable String reason) {

    static final Closing SILENT = new Closing(null, null);
}
