/** Measures what the platform does in a second against what the machine could do, in the same run. */
@NullMarked
package io.cascata.standalone.bench;

import org.jspecify.annotations.NullMarked;
