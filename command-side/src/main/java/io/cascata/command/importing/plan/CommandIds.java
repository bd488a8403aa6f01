package io.cascata.command.importing.plan;

import io.cascata.command.importing.reading.RowRef;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids of commands that are the same whenever the same row of the same namespace is imported. */
final class CommandIds {

    private CommandIds() {}

    static UUID of(String namespace, RowRef row, String kind) {
        var name = String.join("|", namespace, row.object(), row.id(), kind);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
