/** What people's signals lead to: opportunities they are placed in, stages, programmes and upsells. */
@NullMarked
package io.cascata.command.signal;

import org.jspecify.annotations.NullMarked;
