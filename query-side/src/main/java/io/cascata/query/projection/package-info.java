/** How read models follow the log: the contract of projections, the runner, positions, parked events and versions. */
@NullMarked
package io.cascata.query.projection;

import org.jspecify.annotations.NullMarked;
