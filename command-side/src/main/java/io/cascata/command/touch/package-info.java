/** Intake of what people did: high in volume, no entity, appended in batches and stored once. */
@NullMarked
package io.cascata.command.touch;

import org.jspecify.annotations.NullMarked;
