/** The view of one opportunity and the list of them. */
@NullMarked
package io.cascata.query.opportunity;

import org.jspecify.annotations.NullMarked;
