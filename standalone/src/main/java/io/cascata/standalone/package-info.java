/** Both sides in one process with embedded storage. */
@NullMarked
package io.cascata.standalone;

import org.jspecify.annotations.NullMarked;
