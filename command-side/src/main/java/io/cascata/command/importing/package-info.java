/** Imports: files of other systems become commands, in batches, through the same decisions as any other command. */
@NullMarked
package io.cascata.command.importing;

import org.jspecify.annotations.NullMarked;
