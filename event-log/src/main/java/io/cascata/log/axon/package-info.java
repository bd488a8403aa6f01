/** Axon's storage engine on the log's contract. The engine's interface is internal to Axon, so nothing else knows it. */
@NullMarked
package io.cascata.log.axon;

import org.jspecify.annotations.NullMarked;
