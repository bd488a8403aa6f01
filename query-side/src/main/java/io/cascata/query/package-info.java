/** The query side put together: the log on one end, reports and their APIs on the other. */
@NullMarked
package io.cascata.query;

import org.jspecify.annotations.NullMarked;
