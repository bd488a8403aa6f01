/** Histories for tests. */
@NullMarked
package io.cascata.query.testing;

import org.jspecify.annotations.NullMarked;
