package io.cascata.command.execution;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Where the log keeps events that were stored before. */
@FunctionalInterface
interface StoredPositions {

    Map<UUID, Long> of(Collection<UUID> ids);
}
