/** What people's scores are, or were, as seen from any viewpoint, and what made them. */
@NullMarked
package io.cascata.query.score;

import org.jspecify.annotations.NullMarked;
