/** Tables of facts that are shipped beside the classes that read them. */
@NullMarked
package io.cascata.command.matching.resource;

import org.jspecify.annotations.NullMarked;
