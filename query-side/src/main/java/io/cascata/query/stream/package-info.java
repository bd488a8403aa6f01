/** The event stream for integrators: stored events as CloudEvents, in batches and as server-sent events. */
@NullMarked
package io.cascata.query.stream;

import org.jspecify.annotations.NullMarked;
