/** The {@code cascata} command line: what can be done without a server, and how a server is started. */
@NullMarked
package io.cascata.standalone.cli;

import org.jspecify.annotations.NullMarked;
