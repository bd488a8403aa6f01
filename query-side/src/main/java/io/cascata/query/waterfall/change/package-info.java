/** What changed between then and now: the numbers that differ, and the events that are to answer for it. */
@NullMarked
package io.cascata.query.waterfall.change;

import org.jspecify.annotations.NullMarked;
