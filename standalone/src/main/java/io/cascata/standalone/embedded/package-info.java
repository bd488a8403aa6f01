/** Both sides over one data directory in this process, without a server around them. */
@NullMarked
package io.cascata.standalone.embedded;

import org.jspecify.annotations.NullMarked;
