/** Plain CSV files, one row an opportunity, by a mapping of their columns. */
@NullMarked
package io.cascata.command.importing.csv;

import org.jspecify.annotations.NullMarked;
