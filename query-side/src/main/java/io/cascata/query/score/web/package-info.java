/** Gives scores their clock. */
@NullMarked
package io.cascata.query.score.web;

import org.jspecify.annotations.NullMarked;
