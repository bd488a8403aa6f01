/** What is sold, and the people whom an organisation wants to win for it. */
@NullMarked
package io.cascata.command.solution;

import org.jspecify.annotations.NullMarked;
