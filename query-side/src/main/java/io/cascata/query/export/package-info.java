/** Rows of a statement, and records of an answer, as JSON, CSV or Parquet, in the form a client asks for. */
@NullMarked
package io.cascata.query.export;

import org.jspecify.annotations.NullMarked;
