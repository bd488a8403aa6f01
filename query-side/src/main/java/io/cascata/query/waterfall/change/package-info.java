/** What changed between then and now in the reports of the waterfall. */
@NullMarked
package io.cascata.query.waterfall.change;

import org.jspecify.annotations.NullMarked;
