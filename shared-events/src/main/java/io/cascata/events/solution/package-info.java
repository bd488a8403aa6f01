/** What happens to a solution: it gets its name, and a profile of the people who decide about it. */
@NullMarked
package io.cascata.events.solution;

import org.jspecify.annotations.NullMarked;
