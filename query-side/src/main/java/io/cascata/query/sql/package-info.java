/** Questions in SQL by a signed-in analyst: read-only, over documented tables, within bounds. */
@NullMarked
package io.cascata.query.sql;

import org.jspecify.annotations.NullMarked;
