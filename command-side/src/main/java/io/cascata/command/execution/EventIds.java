package io.cascata.command.execution;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The ids of the events that follow from a command: the same whenever and wherever it is carried out. */
final class EventIds {

    private EventIds() {}

    static UUID of(UUID commandId, int index) {
        return UUID.nameUUIDFromBytes((commandId + "/" + index).getBytes(StandardCharsets.UTF_8));
    }
}
