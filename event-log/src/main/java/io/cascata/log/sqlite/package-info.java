/** The log in one SQLite file of the data directory: one writer that shares commits, readers that never block it. */
@NullMarked
package io.cascata.log.sqlite;

import org.jspecify.annotations.NullMarked;
