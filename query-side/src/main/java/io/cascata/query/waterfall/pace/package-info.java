/** How fast opportunities move, how old they are, and where they go back, return or are lost between teams. */
@NullMarked
package io.cascata.query.waterfall.pace;

import org.jspecify.annotations.NullMarked;
