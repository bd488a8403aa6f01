/** The append-only log: its contract. Engines, codec and the Axon engine live in the packages below. */
@NullMarked
package io.cascata.log;

import org.jspecify.annotations.NullMarked;
