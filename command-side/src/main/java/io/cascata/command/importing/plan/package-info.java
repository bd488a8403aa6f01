/** From what was read to what is commanded: the story of each opportunity, the process it runs on, policies for odd data. */
@NullMarked
package io.cascata.command.importing.plan;

import org.jspecify.annotations.NullMarked;
