/** Which opportunities a question means, and what of the tables can be seen from a viewpoint, in SQL. */
@NullMarked
package io.cascata.query.deals;

import org.jspecify.annotations.NullMarked;
