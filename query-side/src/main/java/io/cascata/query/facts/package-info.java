/** The facts: append-only rows with both clocks in a DuckDB file of its own, for reports and export. */
@NullMarked
package io.cascata.query.facts;

import org.jspecify.annotations.NullMarked;
