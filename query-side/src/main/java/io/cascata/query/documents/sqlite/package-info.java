/** Documents in an SQLite file: JSON beside columns for the declared index fields. */
@NullMarked
package io.cascata.query.documents.sqlite;

import org.jspecify.annotations.NullMarked;
