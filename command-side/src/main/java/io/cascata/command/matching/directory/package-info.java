/** Which accounts there are, kept so that those like a lead are found without looking at each. */
@NullMarked
package io.cascata.command.matching.directory;

import org.jspecify.annotations.NullMarked;
