/** Rows of a statement as JSON, CSV or Parquet, in the form a client asks for. */
@NullMarked
package io.cascata.query.export;

import org.jspecify.annotations.NullMarked;
