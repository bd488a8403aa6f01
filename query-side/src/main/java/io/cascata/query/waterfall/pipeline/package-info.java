/** The pipeline: what was created, what is open and how probable, whether it covers the target, and why it changed. */
@NullMarked
package io.cascata.query.waterfall.pipeline;

import org.jspecify.annotations.NullMarked;
