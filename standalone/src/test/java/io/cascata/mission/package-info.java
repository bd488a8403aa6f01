/** What Cascata is for, row by row, and the tests that prove it. */
@NullMarked
package io.cascata.mission;

import org.jspecify.annotations.NullMarked;
