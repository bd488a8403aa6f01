package io.cascata.command.importing.salesforce;

import io.cascata.command.importing.reading.RowRef;
import java.time.Instant;

/** What a row says, with the row and when it was last modified there. */
record Found<T>(RowRef row, Instant modified, T content) {}
