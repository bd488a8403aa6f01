/** Shows the stage models that an organisation works by: as a table and as a diagram, at any two clocks. */
@NullMarked
package io.cascata.query.process;

import org.jspecify.annotations.NullMarked;
